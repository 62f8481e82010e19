/// The wish to take a task on.
public struct ClaimTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// The version the person saw, see `Situation.task`.
  public var seen: Int64?

  /// A claim.
  public init(task: TaskID, seen: Int64? = nil) {
    self.task = task
    self.seen = seen
  }

  /// An owned task is refused by name; claiming twice adds nothing.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try situation.task(task, seen: seen)
    if task.progress.owner == situation.member { return [] }
    if let owner = task.progress.owner { throw .alreadyOwned(task.id, by: owner) }
    try situation.refuseFinished(task)
    return [.taskClaimed(TaskClaimed(task: task.id))]
  }
}

/// The wish to give a task back.
public struct ReleaseTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// The version the person saw.
  public var seen: Int64?

  /// A release.
  public init(task: TaskID, seen: Int64? = nil) {
    self.task = task
    self.seen = seen
  }

  /// Only the owner or whoever leads gives a task back, and not between the work and its check:
  /// who did it must stay known.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let task = try situation.task(task, seen: seen)
    try situation.mayWorkOn(task)
    guard task.progress.owner != nil else { throw .notOwned(task.id) }
    try situation.refuseFinished(task)
    try situation.refuseAwaitingCheck(task)
    return [.taskReleased(TaskReleased(task: task.id))]
  }
}

/// The wish to give a task to a member, who need not be in the room now.
public struct AssignTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// The handle of the new owner, as typed.
  public var to: String
  /// How long it should take, in milliseconds.
  public var box: Int64?
  /// The version the person saw.
  public var seen: Int64?

  /// An assignment.
  public init(task: TaskID, to: String, box: Int64? = nil, seen: Int64? = nil) {
    self.task = task
    self.to = to
    self.box = box
    self.seen = seen
  }

  /// Whoever leads assigns; others may only assign to themselves a task that is free or theirs.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try situation.task(task, seen: seen)
    let owner = try situation.member(named: to)
    let toSelf = owner == situation.member && (task.progress.owner ?? owner) == owner
    if !toSelf { try situation.mayCommand(.assign) }
    try situation.refuseFinished(task)
    try situation.refuseAwaitingCheck(task)
    if task.progress.owner == owner, box == nil || box == task.progress.box { return [] }
    return [.taskAssigned(TaskAssigned(task: task.id, to: owner, box: box))]
  }
}

extension Situation {
  /// The member who may write and is called `typed`.
  func member(named typed: String) throws(Refusal) -> MemberName {
    if let name = MemberName(rawValue: typed), roster.contains(name) { return name }
    throw .notAMember(typed, nearest: nearest(to: typed, in: roster.map(\.rawValue)))
  }

  /// Refuses a task that is finished, by who finished it and when.
  func refuseFinished(_ task: IncidentTask) throws(Refusal) {
    let by = task.progress.doer ?? task.progress.changedBy ?? member
    let at = task.progress.changedAt ?? now
    switch task.state {
    case .done where !state.comesAgain(task): throw .alreadyDone(task.id, by: by, at: at)
    case .skipped:
      throw .alreadySkipped(task.id, by: task.progress.changedBy ?? member, at: at)
    default: return
    }
  }

  /// Refuses a task whose work waits for a second person, by who did it and when.
  func refuseAwaitingCheck(_ task: IncidentTask) throws(Refusal) {
    guard task.state == .awaitingCheck else { return }
    throw .alreadyAwaitsCheck(
      task.id, by: task.progress.doer ?? member, at: task.progress.doneAt ?? now)
  }
}
