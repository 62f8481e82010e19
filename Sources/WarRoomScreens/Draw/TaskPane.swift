internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One task a line; state told by a mark and words, never by colour alone.
struct TaskPane {
  private let incident: IncidentState
  private let state: RoomState
  private let words: ScreenWords

  init(_ incident: IncidentState, _ state: RoomState) {
    self.incident = incident
    self.state = state
    words = state.words
  }

  func draw(in area: Area, into surface: inout Surface) {
    guard area.height > 0 else { return }
    let cursor = surface.region(
      row: area.row, column: area.column, height: area.height, width: area.width
    ) { pane -> Int? in
      drawHeading(into: &pane)
      return drawRows(into: &pane)
    }
    // The hardware cursor sits on the focused line, for screen readers and magnifiers.
    if let cursor, state.overlays.isEmpty {
      surface.cursor = (area.row + cursor, area.column)
    }
  }

  private func drawHeading(into pane: inout Surface) {
    let count = incident.count(in: state.phase)
    let late = incident.countTasks {
      $0.phase == state.phase && incident.isOverdue($0, now: state.now)
    }
    let stuck = incident.countTasks { $0.phase == state.phase && $0.state == .blocked }
    let title: PlainText =
      if !state.filter.text.isEmpty {
        "\(words.filtered(state.filter.text))"
      } else {
        switch state.filter.scope {
        case .phase:
          "\(state.phase.number) \(state.speak.name(state.phase))  \(words.counts(count.done, count.total, late, stuck))"
        case .mine: "\(words.onlyMine)"
        case .stuck: "\(words.onlyStuck)"
        }
      }
    pane.horizontalRule(
      row: 0, title: title, titleRole: state.pane == .tasks ? .heading : .muted)
    guard !Layout(state).hasPhasePane else { return }
    let counts: PlainText =
      " \(words.mine(incident.mine(state.member).count)) \(words.overdue(incident.overdue(now: state.now).count)) \(words.stuck(incident.blocked.count)) "
    let column = pane.width - TextWidth.cells(of: counts) - 1
    if column > TextWidth.cells(of: title) + 4 { pane.write(counts, row: 0, column: column) }
  }

  /// Draws the lines and says on which one the selection is.
  private func drawRows(into pane: inout Surface) -> Int? {
    let tasks = state.visibleTasks
    guard !tasks.isEmpty else {
      pane.write("\(words.nothingFits)", row: 1, column: 2, role: .muted, limit: pane.width - 3)
      return nil
    }
    var cursor: Int?
    for (line, task) in tasks.dropFirst(state.scroll).prefix(pane.height - 1).enumerated() {
      let isSelected = task.id == state.selection
      if isSelected { cursor = line + 1 }
      drawRow(task, row: line + 1, isSelected: isSelected, into: &pane)
    }
    return cursor
  }

  private func drawRow(
    _ task: IncidentTask, row: Int, isSelected: Bool, into pane: inout Surface
  ) {
    let infoWidth = pane.width >= 120 ? 44 : pane.width >= 90 ? 27 : 22
    let ownerWidth = 8
    let titleColumn = 13
    let titleWidth = pane.width - titleColumn - ownerWidth - infoWidth - 2
    let note = TaskNote(task, incident, state, width: infoWidth)
    pane.write(isSelected ? ">" : " ", row: row, column: 0, role: .key)
    pane.write(TaskMark.text(task.state), row: row, column: 2, role: TaskMark.role(task.state))
    pane.write("\(task.id.rawValue)", row: row, column: 6, role: note.isDimmed ? .muted : .text)
    pane.write(
      "\(task.plan.title[state.language])", row: row, column: titleColumn,
      role: note.isDimmed ? .muted : .text, limit: titleWidth, clip: .mark)
    drawOtherTitle(task, row: row, column: titleColumn, width: titleWidth, into: &pane)
    let ownerColumn = titleColumn + titleWidth + 1
    pane.write(
      "\(task.progress.owner?.rawValue ?? "-")", row: row, column: ownerColumn, role: .muted,
      limit: ownerWidth - 1, clip: .mark)
    pane.write(
      note.text, row: row, column: ownerColumn + ownerWidth, role: note.role, limit: infoWidth,
      clip: .mark)
    if isSelected, state.pane == .tasks { pane.paint(.selected, row: row) }
  }
}

extension TaskPane {
  /// Cells that a title may take in either language, by the rules of playbooks.
  private static let longestTitle = 44

  /// The title in the other language beside the own one, where there is room for both.
  private func drawOtherTitle(
    _ task: IncidentTask, row: Int, column: Int, width: Int, into pane: inout Surface
  ) {
    let offset = TaskPane.longestTitle + 2
    let other = task.plan.title[state.language == .english ? .japanese : .english]
    guard width >= offset + TaskPane.longestTitle, other != task.plan.title[state.language] else {
      return
    }
    pane.write(
      "\(other)", row: row, column: column + offset, role: .muted, limit: width - offset,
      clip: .mark)
  }
}

/// The mark in front of a task.
enum TaskMark {
  static func text(_ state: TaskState) -> PlainText {
    switch state {
    case .todo: "[ ]"
    case .doing: "[~]"
    case .blocked: "[!]"
    case .awaitingCheck: "[?]"
    case .done: "[x]"
    case .skipped: "[-]"
    }
  }

  static func role(_ state: TaskState) -> Role {
    switch state {
    case .todo: .text
    case .doing: .key
    case .blocked: .alarm
    case .awaitingCheck: .warning
    case .done: .good
    case .skipped: .muted
    }
  }
}
