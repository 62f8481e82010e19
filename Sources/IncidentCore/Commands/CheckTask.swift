/// The verdict of a second person on finished work.
public struct CheckTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// Whether it is right.
  public var passed: Bool
  /// What the checker says; required where it is not right.
  public var note: String?
  /// The version the person saw.
  public var seen: Int64?

  /// A verdict.
  public init(task: TaskID, passed: Bool, note: String? = nil, seen: Int64? = nil) {
    self.task = task
    self.passed = passed
    self.note = note
    self.seen = seen
  }

  /// Never by the doer, and never by whoever owns the work. What was sent was sent when the doer
  /// finished: the legal clock that governs the task is met as of then.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try situation.task(task, seen: seen)
    guard task.state == .awaitingCheck else {
      if task.state == .done, task.progress.checker == situation.member, passed { return [] }
      throw .notAwaitingCheck(task.id, state: task.state)
    }
    let doer = task.progress.doer ?? situation.member
    let concerned = [doer, task.progress.owner].compactMap { $0 }
    guard !concerned.contains(situation.member) else {
      throw .checkNeedsAnotherPerson(
        task.id, doer: doer, others: situation.roster.filter { !concerned.contains($0) })
    }
    if !passed { _ = try situation.reason(note ?? "") }
    let checked = IncidentEvent.taskChecked(
      TaskChecked(task: task.id, passed: passed, note: note))
    guard passed else { return [checked] }
    return [checked] + situation.clockMet(by: task, sent: task.progress.doneAt ?? situation.now)
  }
}
