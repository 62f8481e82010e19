/// Where a task stands.
public enum TaskState: String, Hashable, Codable, CaseIterable, Sendable {
  /// Nobody works on it.
  case todo
  /// Somebody works on it.
  case doing
  /// It waits on somebody or something.
  case blocked
  /// The doer is finished; a second person must look.
  case awaitingCheck = "awaiting-check"
  /// Finished.
  case done
  /// Will not be done, for a reason.
  case skipped

  /// Whether nothing more has to happen.
  public var isFinished: Bool { self == .done || self == .skipped }
}

/// How far one task has come, folded from the record.
public struct TaskProgress: Hashable, Codable, Sendable {
  /// Where it stands.
  public var state: TaskState = .todo
  /// Who has it.
  public var owner: MemberName?
  /// Who gave it to its owner, until work on it begins; nil where the owner took it.
  public var assignedBy: MemberName?
  /// When it was given to its owner.
  public var assignedAt: Moment?
  /// Who finished it, which must not be who checks it.
  public var doer: MemberName?
  /// When work began.
  public var startedAt: Moment?
  /// When the doer finished.
  public var doneAt: Moment?
  /// How long it should take from start, in milliseconds.
  public var box: Int64?
  /// On whom or what it waits, why it was skipped, or what the checker found wrong.
  public var reason: String?
  /// What the doer last said.
  public var note: String?
  /// Who checked it and found it right.
  public var checker: MemberName?
  /// The number of the decision it asked for.
  public var decision: Int?
  /// Kinds of proof attached, one for each attachment.
  public var evidence: [PlaybookTask.EvidenceKind] = []
  /// The due time the commander set.
  public var dueSet: Moment?
  /// Times it was finished, for a task that comes again.
  public var rounds = 0
  /// Finished tasks whose temporary measure this task has to take back.
  public var takesBack: [TaskID] = []
  /// Entry number of the last change; 0 for none. The screen sends it back with an act, so that
  /// an act is never applied to something the person did not see.
  public var changedSeq: Int64 = 0
  /// When it last changed.
  public var changedAt: Moment?
  /// Who last changed it.
  public var changedBy: MemberName?

  /// A task nobody has touched.
  public init() {}

  /// When the time box runs out, where work is going on in one.
  public var boxEnds: Moment? {
    guard state == .doing, let startedAt, let box else { return nil }
    return startedAt + box
  }
}

/// A task of a running incident: what was planned, and how far it has come.
public struct IncidentTask: Hashable, Codable, Sendable {
  /// The phase it is shown in.
  public var phase: PhaseID
  /// What was planned.
  public var plan: PlaybookTask
  /// Where its words came from.
  public var source: TaskSource
  /// When it joined the incident, where that was after the opening.
  public var joinedAt: Moment?
  /// How far it has come.
  public var progress: TaskProgress

  /// A task nobody has touched.
  public init(
    phase: PhaseID, plan: PlaybookTask, source: TaskSource, joinedAt: Moment? = nil
  ) {
    self.phase = phase
    self.plan = plan
    self.source = source
    self.joinedAt = joinedAt
    progress = TaskProgress()
  }

  /// Its name.
  public var id: TaskID { plan.id }
  /// Where it stands.
  public var state: TaskState { progress.state }

  /// Proofs that are asked for and not attached yet, each kind as often as it is missing.
  public var missingEvidence: [PlaybookTask.EvidenceNeed] {
    var attached = progress.evidence
    return plan.evidence.filter { need in
      guard let index = attached.firstIndex(of: need.kind) else { return true }
      attached.remove(at: index)
      return false
    }
  }
}
