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
    let newest = state.log.count - 1 - (isFocused ? state.reading : 0)
    for line in 0..<max(0, min(area.height - 1, newest + 1)) {
      EntryLine(state.log[newest - line], state).draw(
        row: area.row + 1 + line, column: area.column, width: area.width, into: &surface)
    }
  }
}
