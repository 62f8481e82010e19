internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// The left pane: phases with their progress, what is due next, and the counts.
struct PhasePane {
  private let incident: IncidentState
  private let state: RoomState
  private let words: ScreenWords

  init(_ incident: IncidentState, _ state: RoomState) {
    self.incident = incident
    self.state = state
    words = state.words
  }

  func draw(in area: Area, into surface: inout Surface) {
    surface.region(row: area.row, column: area.column, height: area.height, width: area.width) {
      pane in
      pane.horizontalRule(
        row: 0, title: "\(words.phases)", titleRole: state.pane == .phases ? .selected : .heading)
      for (line, phase) in PhaseID.allCases.enumerated() {
        drawPhase(phase, row: line + 1, into: &pane)
      }
      let top = PhaseID.allCases.count + 2
      pane.horizontalRule(row: top, title: "\(words.clocks)")
      let room = area.height - top - 5
      let late = incident.overdue(now: state.now)
      drawDue(late, rows: top + 1..<top + 1 + max(0, room), into: &pane)
      drawCounts(late: late.count, row: area.height - 3, into: &pane)
    }
  }

  private func drawPhase(_ phase: PhaseID, row: Int, into pane: inout Surface) {
    let count = incident.count(in: phase)
    let isShown = phase == state.phase && !state.filter.isActive
    pane.write(isShown ? ">" : " ", row: row, column: 0, role: .key)
    pane.write(
      "\(phase.number) \(state.speak.name(phase))", row: row, column: 1,
      role: isShown ? .heading : .text, limit: 14, clip: .cut)
    pane.bar(row: row, column: 16, length: 5, done: count.done, of: count.total)
    let numbers: PlainText = "\(count.done)/\(count.total)"
    pane.write(numbers.rightAligned(in: 5), row: row, column: 22)
  }

  /// Legal clocks first, then overdue tasks, then what is due next.
  private func drawDue(
    _ overdue: [IncidentTask], rows: Range<Int>, into pane: inout Surface
  ) {
    let clocks = incident.openClocks.filter { $0.due != nil }.prefix(rows.count)
    for (row, clock) in zip(rows, clocks) { drawClock(clock, row: row, into: &pane) }
    let rows = rows.dropFirst(clocks.count)
    let late = overdue.map { ($0, true) }
    let next = incident.nextDue(now: state.now, limit: rows.count).map { ($0.task, false) }
    for (row, (task, isLate)) in zip(rows, late + next) {
      guard let due = incident.due(task) else { continue }
      // When, not how long until then: a list that counts down moves in every row every minute.
      let text: PlainText =
        isLate
        ? "\(words.overdueBy(state.speak.lateness(state.now - due)))" : "\(state.speak.time(due))"
      pane.write("\(task.id.rawValue)", row: row, column: 1)
      pane.write(
        "\(task.progress.owner?.rawValue ?? "-")", row: row, column: 7, role: .muted, limit: 6)
      pane.write(
        text.rightAligned(in: 13), row: row, column: 14,
        role: isLate ? .alarm : due - state.now < Int64(1).hours ? .warning : .text)
    }
  }

  private func drawClock(_ clock: IncidentClock, row: Int, into pane: inout Surface) {
    let lines = ClockLines(clock, state)
    pane.write(
      "\(clock.watched.definition.title[state.language])", row: row, column: 1, role: lines.role,
      limit: 12, clip: .mark)
    pane.write(lines.remaining.rightAligned(in: 13), row: row, column: 14, role: lines.role)
  }

  private func drawCounts(late: Int, row: Int, into pane: inout Surface) {
    let checks = incident.countTasks { $0.state == .awaitingCheck }
    let stuck = incident.countTasks { $0.state == .blocked }
    pane.horizontalRule(row: row)
    pane.write(
      "\(words.mine(incident.mine(state.member).count))  \(words.toCheck(checks))", row: row + 1,
      column: 1)
    let used = pane.write(
      "\(words.overdue(late))", row: row + 2, column: 1, role: late > 0 ? .alarm : .text)
    pane.write(
      "\(words.stuck(stuck))", row: row + 2, column: used + 3,
      role: stuck == 0 ? .text : .warning)
  }
}
