/// Tasks that send what a legal clock asks for.
extension Situation {
  /// What follows for the clock that governs `task` when the task is done: its filing was sent at
  /// `sent`, with the receipt attached to the task. A clock that was met, declined or stopped stays
  /// as it is, because somebody decided that. One that the incident does not know is met where it
  /// applies or may apply, as a report that nothing demanded.
  func clockMet(
    by task: IncidentTask, sent: Moment, receipt: String? = nil
  ) -> [IncidentEvent] {
    guard let id = task.clock else { return [] }
    let met = IncidentEvent.clock(
      .met(
        ClockMet(
          clock: id, sent: min(sent, now),
          receipt: (receipt ?? state.receipt(of: task.id)).map(oneLine),
          task: task.id)))
    if let known = state.clock(id) {
      return known.state.isOpen || known.state == .lapsed ? [met] : []
    }
    guard let watched = book().watched(id, around: state.start) else { return [] }
    let statement = state.statement(of: watched)
    guard statement.applies != .no else { return [] }
    return [.clock(.proposed(ClockProposed(clock: watched, statement: statement))), met]
  }

  /// The first line of `text`, no longer than a receipt is.
  private func oneLine(_ text: String) -> String {
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.prefix(200)
    return String(String.UnicodeScalarView(line))
  }
}

extension IncidentTask {
  /// The legal clock that governs it.
  public var clock: ClockID? { plan.due?.clock.map { ClockID(rawValue: $0) } }
}

extension IncidentState {
  /// The receipt last attached to the task `id`, in its writer's words.
  func receipt(of id: TaskID) -> String? {
    evidence.standing.last {
      $0.account.tasks.contains(id) && $0.account.described.kind == .receipt
    }?.account.described.what
  }

  /// The tasks that send what the clock `id` asks for and that still matter.
  public func tasks(of id: ClockID) -> [IncidentTask] {
    tasks.filter { $0.clock == id && necessity(of: $0) != .notNeeded }
  }

  /// Tasks of the clock `id` that are still open although the clock was met: somebody recorded the
  /// filing and nobody ticked the task, or somebody reopened it.
  public func tasksLeftOpen(by id: ClockID) -> [IncidentTask] {
    guard clock(id)?.state == .met else { return [] }
    return tasks(of: id).filter { !$0.state.isFinished }
  }
}
