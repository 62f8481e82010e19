internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import TerminalCells

/// One legal clock in full: everything the command line shows of it.
struct ClockDetail: ScrolledText {
  private let state: RoomState
  private let id: ClockID

  init(_ state: RoomState, _ id: ClockID) {
    self.state = state
    self.id = id
  }

  var heading: PlainText { "\(id.rawValue)  \(state.words.clockKeys)" }

  func lines(width: Int) -> [Line] {
    guard let incident = state.incident, let clock = state.watched(id) else { return [] }
    let title = PlainText(untrusted: clock.definition.title[state.language])
    let known = incident.clock(id)
    let standing: PlainText =
      known.map { known in
        let lines = ClockLines(known, state)
        return "\(state.speak.name(known.state))  \(lines.remaining)"
      } ?? "\(state.words.mayApply)"
    let page = ClockPage(
      clock, in: incident, book: state.book ?? ClockBook(), speak: state.speak)
    return [
      Line(title, .title), Line(standing, known.map { ClockLines($0, state).role } ?? .text),
      Line(""),
    ] + page.fields.flatMap { field($0, width: width) }
  }

  /// A name in the left column, its value wrapped beside it.
  private func field(_ field: Document.Field, width: Int) -> [Line] {
    let label = 15
    let value = PlainText.lines(untrusted: field.value)
      .flatMap { $0.wrapped(to: max(20, width - label)) }
    return value.enumerated().map { row, text in
      let name = PlainText(untrusted: row == 0 ? field.name : "").padded(to: label - 1)
      return Line("\(name) \(text)")
    }
  }
}
