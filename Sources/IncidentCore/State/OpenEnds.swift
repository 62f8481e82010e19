/// What would be left undone where an incident were closed now.
public struct OpenEnds: Hashable, Sendable {
  /// Required tasks before the post-mortem that are not finished.
  public var tasks: [TaskID]
  /// Legal clocks that run.
  public var clocks: [ClockID]
  /// Notices that were begun and neither sent nor given up, those that could be sent first.
  public var unsent: [NoticeID]
  /// Sent notices that promised an update nobody has given, the nearest first.
  public var promises: [NoticeID]

  /// Loose ends.
  public init(
    tasks: [TaskID] = [], clocks: [ClockID] = [], unsent: [NoticeID] = [],
    promises: [NoticeID] = []
  ) {
    self.tasks = tasks
    self.clocks = clocks
    self.unsent = unsent
    self.promises = promises
  }

  /// What is open in `state`.
  public init(of state: IncidentState) {
    let waiting = state.outgoing.filter { $0.state.isOpen && $0.state != .ready }
    self.init(
      tasks: state.tasks.filter { task in
        !task.state.isFinished && task.phase != .postMortem && task.plan.isRequired
          && state.necessity(of: task) != .notNeeded
      }.map(\.id),
      clocks: state.openClocks.map(\.id),
      unsent: (state.readyNotices + waiting).map(\.id),
      promises: state.promisedNotices.map(\.id))
  }

  /// Whether nothing is left.
  public var isEmpty: Bool {
    tasks.isEmpty && clocks.isEmpty && unsent.isEmpty && promises.isEmpty
  }
}
