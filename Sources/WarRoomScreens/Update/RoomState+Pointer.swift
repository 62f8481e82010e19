internal import IncidentCore
internal import TerminalCells

/// The mouse does what arrows do: it selects and scrolls, and never acts.
extension RoomState {
  /// Lines that one turn of the wheel scrolls.
  private static let wheel = 3

  mutating func take(_ pointer: Pointer) -> [Effect] {
    switch pointer {
    case .click(let row, let column):
      if overlays.isEmpty { click(row: row, column: column) }
      return []
    case .wheelUp(let row, let column): return turn(.up, row: row, column: column)
    case .wheelDown(let row, let column): return turn(.down, row: row, column: column)
    }
  }

  private mutating func turn(_ action: Action, row: Int, column: Int) -> [Effect] {
    switch overlays.last {
    case .palette, .help: return press(action == .up ? .up : .down)
    case .form, .filter, .question: return []
    case nil: break
    }
    let layout = Layout(self)
    if view == .board, let hit = layout.pane(row: row, column: column) { pane = hit }
    return (0..<RoomState.wheel).flatMap { _ in move(action) }
  }

  private mutating func click(row: Int, column: Int) {
    let layout = Layout(self)
    let line = row - layout.body.row - 1
    switch view {
    case .board: clickBoard(row: row, column: column, layout)
    case .timeline where timeline.opened == nil:
      let top = Layout.top(
        selected: timeline.selectedIndex ?? 0, of: timeline.records.count,
        rows: layout.body.height - 1)
      if line >= 0, timeline.records.indices.contains(top + line) {
        timeline.selection = timeline.records[top + line].stamp.seq
      }
    case .list(let kind):
      let first = ListPane.firstRow(kind, in: layout.body)
      let each = ListPane.linesEach(kind)
      let top = ListPane.top(kind, self, rows: layout.body.row + layout.body.height - first)
      let item = (row - first) / each + top
      if row >= first, item < ListPane.count(kind, self) { reading = item }
    case .task, .timeline, .member, .notice, .evidence, .clock, .fact, .filing: break
    }
  }

  private mutating func clickBoard(row: Int, column: Int, _ layout: Layout) {
    if let phase = layout.phase(row: row, column: column) {
      show(phase)
      return
    }
    guard let hit = layout.pane(row: row, column: column) else { return }
    pane = hit
    let index = row - layout.tasks.row - 1 + scroll
    if hit == .tasks, row > layout.tasks.row, visibleTasks.indices.contains(index) {
      selection = visibleTasks[index].id
    }
  }
}

extension Layout {
  /// The pane at a cell.
  func pane(row: Int, column: Int) -> RoomState.Pane? {
    if phases.contains(row, column) { return .phases }
    if tasks.contains(row, column) { return .tasks }
    return log.contains(row, column) ? .log : nil
  }

  /// The phase whose tab or line is at a cell.
  func phase(row: Int, column: Int) -> PhaseID? {
    if hasPhasePane {
      let line = row - phases.row - 1
      return phases.contains(row, column) && PhaseID.allCases.indices.contains(line)
        ? PhaseID.allCases[line] : nil
    }
    guard row == body.row, tasks.row > body.row, column > 0 else { return nil }
    let index = (column - 1) / tabWidth
    return PhaseID.allCases.indices.contains(index) ? PhaseID.allCases[index] : nil
  }
}
