/// The wish to say that a task cannot go on.
public struct BlockTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// On whom or what it waits.
  public var reason: String
  /// The version the person saw.
  public var seen: Int64?

  /// A block.
  public init(task: TaskID, reason: String, seen: Int64? = nil) {
    self.task = task
    self.reason = reason
    self.seen = seen
  }

  /// Needs a reason; finished work cannot be blocked.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let task = try situation.task(task, seen: seen)
    try situation.mayWorkOn(task)
    try situation.refuseFinished(task)
    let reason = try situation.reason(reason)
    if task.state == .blocked, task.progress.reason == reason { return [] }
    return [.taskBlocked(TaskBlocked(task: task.id, reason: reason))]
  }
}

/// The wish not to do a task.
public struct SkipTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// Why not.
  public var reason: String
  /// The version the person saw.
  public var seen: Int64?

  /// A skip.
  public init(task: TaskID, reason: String, seen: Int64? = nil) {
    self.task = task
    self.reason = reason
    self.seen = seen
  }

  /// A required task is skipped only by whoever leads, unless what is known makes it unnecessary.
  /// Skipping twice by the same hand adds nothing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let task = try situation.task(task, seen: seen)
    try situation.mayWorkOn(task)
    if task.state == .skipped, task.progress.changedBy == situation.member { return [] }
    try situation.refuseFinished(task)
    if task.plan.isRequired, situation.state.necessity(of: task) != .notNeeded {
      try situation.mayCommand(.skip)
    }
    return [.taskSkipped(TaskSkipped(task: task.id, reason: try situation.reason(reason)))]
  }
}

/// The wish to open a finished task again.
public struct ReopenTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// Why.
  public var reason: String
  /// The version the person saw.
  public var seen: Int64?

  /// A reopening.
  public init(task: TaskID, reason: String, seen: Int64? = nil) {
    self.task = task
    self.reason = reason
    self.seen = seen
  }

  /// Anybody who may write can find that something is not finished after all.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try situation.task(task, seen: seen)
    guard task.state.isFinished || task.state == .awaitingCheck else {
      throw .notFinished(task.id, state: task.state)
    }
    return [.taskReopened(TaskReopened(task: task.id, reason: try situation.reason(reason)))]
  }
}

/// The wish to set when a task is due.
public struct SetTaskDue: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// When.
  public var due: Moment
  /// Why.
  public var reason: String
  /// The version the person saw.
  public var seen: Int64?

  /// A due time.
  public init(task: TaskID, due: Moment, reason: String, seen: Int64? = nil) {
    self.task = task
    self.due = due
    self.reason = reason
    self.seen = seen
  }

  /// Whoever leads sets due times, with a reason; the same time again adds nothing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.setDue)
    let task = try situation.task(task, seen: seen)
    try situation.refuseFinished(task)
    if task.progress.dueSet == due { return [] }
    return [
      .taskDueSet(
        TaskDueSet(task: task.id, due: due, reason: try situation.reason(reason)))
    ]
  }
}
