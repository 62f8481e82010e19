/// The wish to begin work on a task.
public struct StartTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// How long it should take, in milliseconds.
  public var box: Int64?
  /// The version the person saw.
  public var seen: Int64?

  /// A start.
  public init(task: TaskID, box: Int64? = nil, seen: Int64? = nil) {
    self.task = task
    self.box = box
    self.seen = seen
  }

  /// Starting what one is doing adds nothing, unless the time box is a new one.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let task = try situation.task(task, seen: seen)
    try situation.mayWorkOn(task)
    try situation.refuseFinished(task)
    try situation.refuseAwaitingCheck(task)
    if task.state == .doing, box == nil || box == task.progress.box { return [] }
    return [.taskStarted(TaskStarted(task: task.id, box: box))]
  }
}

/// The wish to tick a task off.
public struct TickTask: IncidentCommand {
  /// The task.
  public var task: TaskID
  /// What the doer says about it.
  public var note: String?
  /// When it was done, where that is not now.
  public var occurred: Moment?
  /// The receipt number of what was sent, attached with the tick.
  public var receipt: String?
  /// The version the person saw.
  public var seen: Int64?

  /// A tick.
  public init(
    task: TaskID, note: String? = nil, occurred: Moment? = nil, receipt: String? = nil,
    seen: Int64? = nil
  ) {
    self.task = task
    self.note = note
    self.occurred = occurred
    self.receipt = receipt
    self.seen = seen
  }

  /// Names what is missing: predecessors, proof, a decision. A task that needs a second person
  /// then waits for the check. Ticking twice by the same hand adds nothing. The legal clock that
  /// governs the task is met with it.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let task = try situation.task(task)
    try refuseFinished(task, in: situation)
    // Who lost a race hears who was first, before hearing that the screen was old.
    let seenTask = try situation.task(task.id, seen: seen)
    try situation.mayWorkOn(seenTask)
    try situation.past(occurred)
    if isFulfilled(task, by: situation.member, in: situation) { return [] }
    var proved = task
    var attached: [IncidentEvent] = []
    if let receipt {
      proved.progress.evidence.append(.receipt)
      let described = EvidenceDescription(kind: .receipt, what: try situation.reason(receipt))
      attached = [
        .evidence(
          .registered(
            EvidenceRegistered(
              number: situation.state.evidence.next, task: task.id, described: described)))
      ]
    }
    try situation.requireAll(of: proved)
    if task.plan.needsCheck {
      return attached + [.checkRequested(CheckRequested(task: task.id, note: note))]
    }
    return attached + [.taskDone(TaskDone(task: task.id, note: note))]
      + situation.clockMet(
        by: task, sent: occurred ?? situation.now, receipt: receipt)
  }

  private func refuseFinished(_ task: IncidentTask, in situation: Situation) throws(Refusal) {
    let progress = task.progress
    let at = progress.doneAt ?? progress.changedAt ?? situation.now
    switch task.state {
    case .done:
      guard let by = progress.doer, by != situation.member else { return }
      if !beginsAnew(task, in: situation) { throw .alreadyDone(task.id, by: by, at: at) }
    case .awaitingCheck:
      guard let by = progress.doer, by != situation.member else { return }
      throw .alreadyAwaitsCheck(task.id, by: by, at: at)
    case .skipped:
      throw .alreadySkipped(task.id, by: progress.changedBy ?? situation.member, at: at)
    case .todo, .doing, .blocked: return
    }
  }

  private func isFulfilled(_ task: IncidentTask, by member: MemberName, in situation: Situation)
    -> Bool
  {
    switch task.state {
    case .done: !beginsAnew(task, in: situation)
    case .awaitingCheck: true
    default: false
    }
  }

  /// A task that comes again may be ticked again once half of its distance has passed; sooner, it
  /// is two people ticking the same round.
  private func beginsAnew(_ task: IncidentTask, in situation: Situation) -> Bool {
    guard situation.state.comesAgain(task), let every = task.plan.due?.every,
      let last = task.progress.doneAt
    else { return false }
    return situation.now - last >= every / 2
  }
}

extension Situation {
  /// Refuses a task that still lacks something the playbook asks for.
  func requireAll(of task: IncidentTask) throws(Refusal) {
    let waiting = task.plan.after.filter { id in
      guard let earlier = state.task(id) else { return false }
      return !earlier.state.isFinished && state.necessity(of: earlier) != .notNeeded
    }
    guard waiting.isEmpty else { throw .waitsFor(task.id, waiting) }
    guard task.missingEvidence.isEmpty else { throw .needsEvidence(task.id, task.missingEvidence) }
    if task.plan.needsDecision { try requireDecision(on: task) }
  }

  /// Whoever does the work does not decide that it is done: the decision on it is another's.
  private func requireDecision(on task: IncidentTask) throws(Refusal) {
    let deciders = state.holders(of: .management)
    guard let number = task.progress.decision,
      let decision = state.decisions.last(where: { $0.number == number })
    else { throw .needsDecision(task.id, from: deciders) }
    if actor.isCalled(decision.taken.decider) {
      throw .decisionNeedsAnotherPerson(
        task.id, doer: member, others: deciders.filter { $0 != member })
    }
  }
}
