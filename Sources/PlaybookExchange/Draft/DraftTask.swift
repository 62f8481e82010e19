internal import IncidentCore

/// A task of another tool, before it is fitted into our form. Texts are as found.
struct DraftTask {
  /// What to do.
  var title: String
  /// How to do it, as Markdown or plain text.
  var description = ""
  /// Steps inside it.
  var points: [String] = []
  /// Where it belongs; nil where nothing says so.
  var place: PhasePlace?
  /// Whether skipping it needs the commander.
  var isRequired = true
  /// Who does it, in the words of the file.
  var agent: String?
  /// Tasks that come first, by their index.
  var after: [Int] = []
  /// When it matters, over the facts of the draft.
  var when: String?
  /// What another tool would have run: shown, never run.
  var automation: [String] = []
  /// Pages to read.
  var refs: [Reference] = []
  /// Its names in other catalogues.
  var maps = CrossReferences()
  /// Where it stands in the file.
  var origin = Place.start
}
