/// The wish to attach proof to a task.
public struct AttachEvidence: IncidentCommand {
  /// What is attached; a missing kind is filled in from what the task still asks for.
  public var evidence: EvidenceAttached
  /// Whether the person named the kind.
  public var kindIsGiven: Bool
  /// When it was acquired, where that is not now.
  public var occurred: Moment?

  /// An attachment.
  public init(_ evidence: EvidenceAttached, kindIsGiven: Bool = true, occurred: Moment? = nil) {
    self.evidence = evidence
    self.kindIsGiven = kindIsGiven
    self.occurred = occurred
  }

  /// Anybody who may write can bring proof, also for somebody else's task.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try situation.task(evidence.task)
    try situation.past(occurred)
    var attached = evidence
    attached.what = try situation.reason(evidence.what)
    if !kindIsGiven, let wanted = task.missingEvidence.first { attached.kind = wanted.kind }
    return [.evidenceAttached(attached)]
  }
}
