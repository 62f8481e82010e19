internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// One thing that setting up sees to: whether it is so already, and how it is made so.
struct SetupStep {
  /// A stable name.
  var name: String
  /// What will be so, in words; a shell's words where there is one command for it.
  var what: LocalizedText
  /// Whether it is so.
  var isDone: () -> Bool
  /// Makes it so.
  var make: () throws(CommandFailure) -> Void

  /// How far it is.
  enum State: String {
    case todo, made, ok
  }

  /// The step as a line of text.
  func line(_ state: State, _ language: Language) -> PlainText {
    "\(Column.padded(state.rawValue, 5)) \(Column.padded(name, 12)) \(what[language])"
  }

  /// The step as JSON.
  func json(_ state: State, _ language: Language) -> JSON {
    .object([
      "step": .text(name), "state": .text(state.rawValue), "what": .text(what[language]),
    ])
  }
}
