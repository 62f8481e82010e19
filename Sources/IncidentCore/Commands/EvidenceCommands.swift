/// The wish to enter a piece of evidence.
public struct RegisterEvidence: IncidentCommand {
  /// What is said of it; a kind that nobody named is filled in from what the task still asks for.
  public var described: EvidenceDescription
  /// What identifies its bytes, where it has some.
  public var bytes: EvidenceBytes?
  /// The task it proves.
  public var task: TaskID?
  /// Whether the person named the kind.
  public var kindIsGiven: Bool
  /// When it was acquired, where that is not now.
  public var occurred: Moment?

  /// A piece of evidence.
  public init(
    _ described: EvidenceDescription, bytes: EvidenceBytes? = nil, task: TaskID? = nil,
    kindIsGiven: Bool = true, occurred: Moment? = nil
  ) {
    self.described = described
    self.bytes = bytes
    self.task = task
    self.kindIsGiven = kindIsGiven
    self.occurred = occurred
  }

  /// Anybody who may write can bring proof, also for somebody else's task. The same bytes are one
  /// piece of evidence: brought for another task, they prove that one too.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let task = try task.map { (id) throws(Refusal) in try situation.task(id) }
    try situation.past(occurred)
    var described = described
    described.what = try situation.reason(described.what)
    if !kindIsGiven, let wanted = task?.missingEvidence.first { described.kind = wanted.kind }
    if let known = situation.state.evidence.standing.first(where: { $0.isSame(as: bytes) }) {
      if let task, !known.account.tasks.contains(task.id) {
        return [.evidence(.linked(EvidenceLinked(number: known.number, task: task.id)))]
      }
      if known.by == situation.member { return [] }
      throw .evidenceThere(known.number, by: known.by, at: known.at)
    }
    return [
      .evidence(
        .registered(
          EvidenceRegistered(
            number: situation.state.evidence.next, task: task?.id, described: described,
            bytes: bytes)))
    ]
  }
}

/// The wish to attach proof to a task.
public struct AttachEvidence: IncidentCommand {
  /// What is attached.
  public var evidence: EvidenceAttached
  /// Whether the person named the kind.
  public var kindIsGiven: Bool
  /// How far it may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// When it was acquired, where that is not now.
  public var occurred: Moment?

  /// An attachment.
  public init(
    _ evidence: EvidenceAttached, kindIsGiven: Bool = true, tlp: TrafficLight? = nil,
    occurred: Moment? = nil
  ) {
    self.evidence = evidence
    self.kindIsGiven = kindIsGiven
    self.tlp = tlp
    self.occurred = occurred
  }

  /// It goes into the register; the name of a piece that is there already attaches that one.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let typed = evidence.what
    if let number = Register.evidence.number(typed: typed), Int(typed) == nil,
      situation.state.evidence.item(number) != nil
    {
      return try LinkEvidence(evidence: typed, task: evidence.task).decide(situation)
    }
    var described = evidence.description
    described.tlp = tlp
    return try RegisterEvidence(
      described, bytes: evidence.bytes, task: evidence.task, kindIsGiven: kindIsGiven,
      occurred: occurred
    ).decide(situation)
  }
}

/// The wish that a registered piece of evidence proves one more task.
public struct LinkEvidence: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// The task.
  public var task: TaskID

  /// A link.
  public init(evidence: String, task: TaskID) {
    self.evidence = evidence
    self.task = task
  }

  /// Anybody who may write.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    let task = try situation.task(task)
    if item.account.tasks.contains(task.id) { return [] }
    return [.evidence(.linked(EvidenceLinked(number: item.number, task: task.id)))]
  }
}

/// The wish to correct what is said of a piece of evidence.
public struct CorrectEvidence: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// What is to be changed, given what is said now.
  public var change: EvidenceChange
  /// Why.
  public var reason: String

  /// A correction.
  public init(evidence: String, change: EvidenceChange, reason: String) {
    self.evidence = evidence
    self.change = change
    self.reason = reason
  }

  /// Anybody who may write can correct; what was said before stays in the record.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    try situation.past(change.acquired)
    let described = change.applied(to: item.account.described)
    _ = try situation.reason(described.what)
    if described == item.account.described { return [] }
    let reason = try situation.reason(reason)
    return [
      .evidence(
        .corrected(
          EvidenceCorrected(number: item.number, described: described, reason: reason)))
    ]
  }
}

/// The wish to say that a piece of evidence was entered in error.
public struct VoidEvidence: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// Why.
  public var reason: String

  /// A void line.
  public init(evidence: String, reason: String) {
    self.evidence = evidence
    self.reason = reason
  }

  /// Whoever entered it, or whoever leads. Its line, its hash and its custody stay readable.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    if item.by != situation.member { try situation.mayCommand(.voidLine) }
    let reason = try situation.reason(reason)
    return [.evidence(.voided(EvidenceVoided(number: item.number, reason: reason)))]
  }
}

/// The wish to record that somebody read the bytes of a piece of evidence again.
public struct NoteEvidenceCheck: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// SHA-256 of what was read.
  public var sha256: String
  /// How many bytes were read.
  public var size: Int64

  /// A comparison.
  public init(evidence: String, sha256: String, size: Int64) {
    self.evidence = evidence
    self.sha256 = sha256
    self.size = size
  }

  /// A comparison that fails is recorded too: that is what it was made for. The room compares, not
  /// the one who asks.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let item = try situation.evidence(named: evidence)
    guard let bytes = item.bytes else { throw .evidenceHasNoBytes(item.number) }
    let matches = bytes.sha256 == sha256 && bytes.size.map { $0 == size } ?? true
    return [
      .evidence(
        .verified(
          EvidenceVerified(number: item.number, sha256: sha256, size: size, matches: matches)))
    ]
  }
}

extension EvidenceItem {
  /// Whether it is of the same bytes as `other`.
  func isSame(as other: EvidenceBytes?) -> Bool {
    guard let bytes, let other else { return false }
    return bytes.sha256 == other.sha256
  }
}
