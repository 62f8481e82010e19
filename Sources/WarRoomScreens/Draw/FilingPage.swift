internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import TerminalCells

/// The draft of a filing or a statement, as it would be written to a file.
struct FilingPage: ScrolledText {
  private let state: RoomState
  private let name: String

  init(_ state: RoomState, _ name: String) {
    self.state = state
    self.name = name
  }

  var heading: PlainText { "\(state.words.filingTitle(name))" }

  func lines(width: Int) -> [Line] {
    guard let incident = state.incident else { return [] }
    guard let book = state.book else { return [Line("\(state.words.loading)", .muted)] }
    let draft = FilingDraft(named: name, of: incident, book: book, speak: state.speak)
    guard let draft else { return [Line("\(state.words.noForm)", .muted)] }
    return [Line("\(draft.title(in: state.language))", .title), Line("")]
      + DocumentLines(draft.document(incident, state.speak)).lines(width: width)
  }
}
