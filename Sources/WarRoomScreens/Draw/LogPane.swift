internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// The newest entries, newest first: what just happened.
struct LogPane {
  private let state: RoomState

  init(_ state: RoomState) { self.state = state }

  func draw(in area: Area, into surface: inout Surface) {
    surface.horizontalRule(
      row: area.row, column: area.column, length: area.width, title: "\(state.words.log)",
      titleRole: state.pane == .log ? .selected : .heading)
    let isFocused = state.pane == .log
    let records = state.log.reversed().dropFirst(isFocused ? state.reading : 0)
    for (line, record) in zip(0..<max(0, area.height - 1), records) {
      EntryLine(record, state).draw(
        row: area.row + 1 + line, column: area.column, width: area.width, into: &surface)
    }
  }
}

/// One entry in one line: time, author, what happened. The author stands in a column of its own, so
/// that no text can pretend to be somebody else's line.
struct EntryLine {
  private let record: IncidentRecord
  private let state: RoomState

  init(_ record: IncidentRecord, _ state: RoomState) {
    self.record = record
    self.state = state
  }

  func draw(row: Int, column: Int, width: Int, into surface: inout Surface) {
    let about: PlainText = record.event.isAbout ? "~" : ""
    let time: PlainText = "\(about)\(state.speak.time(record.stamp.happened))"
    let timeWidth = max(5, TextWidth.cells(of: time))
    surface.write(time, row: row, column: column + 1, role: .muted)
    surface.write(
      "\(record.stamp.by.rawValue)", row: row, column: column + timeWidth + 2, role: .key,
      limit: 8, clip: .mark)
    let start = column + timeWidth + 11
    surface.write(
      text, row: row, column: start, role: role, limit: column + width - start - 1, clip: .mark)
  }

  /// The first line of what it says; a mark where it happened at another time than it was recorded.
  private var text: PlainText {
    let lines = PlainText.lines(untrusted: state.speak.sentence(record.event))
    let first = lines.first ?? ""
    let late: PlainText =
      record.stamp.occurred == nil ? "" : "(rec \(state.speak.time(record.stamp.at))) "
    return lines.count > 1
      ? "\(marking)\(late)\(first) ..." : "\(marking)\(late)\(first)"
  }

  /// How far it may travel, where that is not as far as the incident.
  private var marking: PlainText {
    guard let incident = state.incident else { return "" }
    let tlp = incident.tlp(of: record)
    return tlp == incident.tlp ? "" : "\(state.speak.name(tlp)) "
  }

  private var role: Role {
    switch record.event {
    case .taskBlocked, .closed, .reopened: .warning
    case .decisionTaken, .handoverAccepted, .opened: .heading
    default: .text
    }
  }
}
