internal import IncidentCore

extension RoomState {
  /// Moves the selection, or the text where there is none.
  mutating func move(_ action: Action) -> [Effect] {
    switch view {
    case .board where pane == .tasks: moveInTasks(action)
    case .board where pane == .phases: step(by: action == .up || action == .first ? -1 : 1)
    case .timeline where timeline.opened == nil: return moveInTimeline(action)
    default: reading = max(0, reading + distance(of: action, page: max(1, height - 6)))
    }
    clampReading()
    return []
  }

  private mutating func moveInTasks(_ action: Action) {
    let tasks = visibleTasks
    guard !tasks.isEmpty else { return }
    let index = tasks.firstIndex { $0.id == selection } ?? 0
    let target: Int =
      switch action {
      case .first: 0
      case .last: tasks.count - 1
      default: index + distance(of: action, page: Layout(self).taskLines)
      }
    selection = tasks[min(max(0, target), tasks.count - 1)].id
  }

  /// Lines that `action` moves; a page where it is one.
  func distance(of action: Action, page: Int) -> Int {
    switch action {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    case .first: -1_000_000
    case .last: 1_000_000
    default: 0
    }
  }

  private mutating func clampReading() {
    let last: Int =
      switch view {
      case .list(let kind): ListPane.count(kind, self) - 1
      case .task, .timeline, .member, .notice, .evidence, .clock, .fact, .filing:
        max(0, Layout(self).readingLines(self) - (height - 6))
      case .board: max(0, log.count - 1)
      }
    reading = max(0, min(reading, last))
  }

  mutating func step(by distance: Int) {
    let phases = PhaseID.allCases
    let index = (phases.firstIndex(of: phase) ?? 0) + distance
    show(phases[min(max(0, index), phases.count - 1)])
  }

  mutating func show(phaseOf action: Action) {
    let digits: [Action] = [.phase1, .phase2, .phase3, .phase4, .phase5, .phase6]
    guard let index = digits.firstIndex(of: action) else { return }
    show(PhaseID.allCases[index])
  }

  mutating func show(_ phase: PhaseID) {
    guard phase != self.phase || filter.isActive else { return }
    self.phase = phase
    filter = TaskFilter()
    selection = nil
    scroll = 0
  }

  mutating func nextPane() {
    reading = 0
    pane =
      switch pane {
      case .phases: .tasks
      case .tasks: .log
      case .log: Layout(self).hasPhasePane ? .phases : .tasks
      }
  }
}
