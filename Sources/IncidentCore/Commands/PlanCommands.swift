/// The wish to add a task that no playbook has.
public struct AddTask: IncidentCommand {
  /// What to do.
  public var title: LocalizedText
  /// The phase it is shown in.
  public var phase: PhaseID
  /// Who it is for, as typed; nil for whoever leads.
  public var duty: String?
  /// How to do it and how to know that it is done.
  public var guidance: LocalizedText?
  /// When it is due.
  public var due: Moment?
  /// Whether a second person must check it.
  public var needsCheck: Bool
  /// Whether it can be skipped by anybody.
  public var isOptional: Bool
  /// What must be attached before it is done.
  public var evidence: [PlaybookTask.EvidenceKind]
  /// Tasks that must be done or skipped first.
  public var after: [TaskID]

  /// A task to add.
  public init(
    title: LocalizedText, phase: PhaseID, duty: String? = nil, guidance: LocalizedText? = nil,
    due: Moment? = nil, needsCheck: Bool = false, isOptional: Bool = false,
    evidence: [PlaybookTask.EvidenceKind] = [], after: [TaskID] = []
  ) {
    self.title = title
    self.phase = phase
    self.duty = duty
    self.guidance = guidance
    self.due = due
    self.needsCheck = needsCheck
    self.isOptional = isOptional
    self.evidence = evidence
    self.after = after
  }

  /// Anybody who may write can see what is missing. The room gives the name, `H-` and the next
  /// number, which no playbook uses and no later task gets again.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let state = situation.state
    try situation.mayGrow(phase: phase)
    guard !title.isBlank else { throw .needsReason }
    if let twin = state.tasks.first(where: { $0.plan.title == title && !$0.state.isFinished }) {
      throw .taskThere(twin.id)
    }
    let duty = try duty.map { (typed) throws(Refusal) in try situation.duty(named: typed) }
    for earlier in after where state.task(earlier) == nil {
      let known = state.tasks.map(\.id.rawValue)
      throw .noSuchTask(earlier.rawValue, nearest: nearest(to: earlier.rawValue, in: known))
    }
    let plan = PlaybookTask(
      id: try situation.nextTaskByHand(), title: title, guidance: guidance,
      duty: duty ?? .commander, isRequired: !isOptional, needsCheck: needsCheck,
      evidence: evidence.map { PlaybookTask.EvidenceNeed(kind: $0) }, after: after)
    return [.plan(.taskAdded(TaskAdded(phase: phase, plan: plan, due: due)))]
  }
}

/// The wish to work by one more playbook.
public struct ApplyPlaybook: IncidentCommand {
  /// The playbook.
  public var playbook: Playbook
  /// Where its text came from.
  public var origin: PlaybookOrigin?

  /// A playbook to apply.
  public init(_ playbook: Playbook, origin: PlaybookOrigin? = nil) {
    self.playbook = playbook
    self.origin = origin
  }

  /// Tasks that are there stay as they are, whoever has done what. Who holds a duty in every
  /// incident takes it on here too, where the playbook is the first to know it.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.changePlan)
    let state = situation.state
    if let closed = state.closedAt { throw .incidentClosed(at: closed) }
    if let used = state.playbooks.last(where: { $0.name.id == playbook.id }) {
      throw .playbookInUse(used.name)
    }
    let change = PlanChange(applying: playbook, to: state)
    try situation.mayHold(change.added.count)
    let joined = PlaybookJoin(
      added: change.added, there: change.there + change.strangers, same: change.same)
    return [
      .playbookApplied(PlaybookApplied(playbook: playbook, origin: origin, joined: joined))
    ] + situation.standing(in: change.duties)
  }
}

/// The wish to work by a newer version of a playbook in use.
public struct UpdatePlaybook: IncidentCommand {
  /// The newer version.
  public var playbook: Playbook
  /// Where its text came from.
  public var origin: PlaybookOrigin?
  /// Whether tasks nobody has touched keep the words they have.
  public var keepsWording: Bool

  /// A playbook to update.
  public init(_ playbook: Playbook, origin: PlaybookOrigin? = nil, keepsWording: Bool = false) {
    self.playbook = playbook
    self.origin = origin
    self.keepsWording = keepsWording
  }

  /// New tasks come in and tasks nobody has touched may be worded anew; whatever somebody has worked
  /// on stays as it was. A text that changed has to have another version, or the record could not
  /// say which one was worked by.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.changePlan)
    let state = situation.state
    if let closed = state.closedAt { throw .incidentClosed(at: closed) }
    guard let used = state.playbooks.last(where: { $0.name.id == playbook.id }) else {
      throw .playbookNotInUse(playbook.id, inUse: state.playbooks.map(\.name.id))
    }
    if state.playbookInUse(playbook.id) == playbook { return [] }
    guard let older = SemanticVersion(used.name.version),
      let newer = SemanticVersion(playbook.version), older < newer
    else { throw .playbookNotNewer(used.name, offered: playbook.version) }
    let change = PlanChange(updatingTo: playbook, in: state, keepsWording: keepsWording)
    try situation.mayHold(change.added.count)
    let update = PlaybookUpdated(
      playbook: playbook, from: used.name.version, added: change.added, reworded: change.reworded,
      left: change.left, same: change.same, origin: origin)
    return [.plan(.playbookUpdated(update))] + situation.standing(in: change.duties)
  }
}

extension Situation {
  /// How many tasks an incident may have.
  static let mostTasks = 2_000

  /// After closing, only the post-mortem grows.
  fileprivate func mayGrow(phase: PhaseID) throws(Refusal) {
    if let closed = state.closedAt, phase != .postMortem { throw .incidentClosed(at: closed) }
    try mayHold(1)
  }

  fileprivate func mayHold(_ more: Int) throws(Refusal) {
    guard state.tasks.count + more <= Self.mostTasks else { throw .tooManyTasks(Self.mostTasks) }
  }

  /// The next name for a task added by hand.
  fileprivate func nextTaskByHand() throws(Refusal) -> TaskID {
    var number = max(0, state.tasksByHand) + 1
    while let id = TaskID.byHand(number) {
      if state.task(id) == nil { return id }
      number += 1
    }
    throw .tooManyTasks(Self.mostTasks)
  }

  /// What members take on in every incident, of the duties that are new here.
  fileprivate func standing(in duties: [Duty]) -> [IncidentEvent] {
    duties.flatMap { duty in
      (standing[duty] ?? []).filter { roster.contains($0) }.map {
        .dutyAssumed(DutyAssumed(duty: duty, member: $0))
      }
    }
  }

  /// Refuses to take back what somebody has built on since: a task that would go and was worked on,
  /// a question that would go and was answered.
  func mayTakeBackPlan(_ act: UndoableAct) throws(Refusal) {
    var without = state
    without.takeBackPlan(act.seq)
    for task in state.tasks where task.progress.isTouched {
      if let rest = without.task(task.id), rest.plan == task.plan { continue }
      throw .cannotUndo(
        seq: act.seq, changedBy: task.progress.changedBy ?? act.by,
        at: task.progress.changedAt ?? act.at)
    }
    for question in state.questions {
      guard !without.questions.contains(where: { $0.id == question.id }),
        let answer = state.fact(question.id)?.current
      else { continue }
      throw .cannotUndo(seq: act.seq, changedBy: answer.by, at: answer.at)
    }
  }
}
