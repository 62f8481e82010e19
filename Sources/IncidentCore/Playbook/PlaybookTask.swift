/// One thing a person does, as the playbook planned it.
public struct PlaybookTask: Hashable, Sendable, Codable {
  /// Part of containment: stop the flow, remove the cause, bring service back.
  public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    /// Stop the damage.
    case stop
    /// Remove the cause.
    case remove
    /// Bring service back.
    case restore
  }

  /// Kinds of proof that a task can ask for.
  public enum EvidenceKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A file.
    case file
    /// A log extract.
    case log
    /// A picture or capture.
    case image
    /// A receipt number or acknowledgement.
    case receipt
    /// A written note.
    case note
    /// A hash of what is kept elsewhere.
    case hash
  }

  /// One proof that must be attached before the task is done.
  public struct EvidenceNeed: Hashable, Sendable, Codable {
    /// What sort of proof.
    public var kind: EvidenceKind
    /// What it should show.
    public var note: LocalizedText?
    /// The form that is this proof when it has been filled in, such as `first-report`.
    public var form: String?

    /// A proof of `kind` that shows `note`.
    public init(kind: EvidenceKind, note: LocalizedText? = nil, form: String? = nil) {
      self.kind = kind
      self.note = note
      self.form = form
    }
  }

  /// Name in the incident, such as `C-03`.
  public var id: TaskID
  /// What to do, as a short order.
  public var title: LocalizedText
  /// How to do it and how to know that it is done; one or two sentences.
  public var guidance: LocalizedText?
  /// Who it is for.
  public var duty: Duty
  /// Other duties that take part.
  public var helpers: [Duty]
  /// Part of containment, where it is one.
  public var stage: Stage?
  /// Whether skipping it needs the commander; skipping always needs a reason.
  public var isRequired: Bool
  /// Whether a second person must check it before it is done.
  public var needsCheck: Bool
  /// Whether management must have taken a recorded decision before it is done.
  public var needsDecision: Bool
  /// Whether doing it sends something out of the room that nobody can call back.
  public var isOutgoing: Bool
  /// What must be attached before it is done.
  public var evidence: [EvidenceNeed]
  /// When it should be done.
  public var due: DueRule?
  /// Facts expression; the task matters only while it is true. Unknown facts leave it a "maybe".
  public var when: String?
  /// Tasks that must be done or skipped first.
  public var after: [TaskID]
  /// Steps inside the task.
  public var points: [LocalizedText]
  /// The task that takes this one's temporary measure back, if it leaves one.
  public var undoneBy: TaskID?
  /// Pages to read; shown, never opened.
  public var refs: [Reference]
  /// The same task in other catalogues.
  public var maps: CrossReferences
  /// Fields of other programs (`x-…`), kept as they are.
  public var extras: [ExtraField]

  /// A task as read from a playbook.
  public init(
    id: TaskID, title: LocalizedText, guidance: LocalizedText? = nil, duty: Duty,
    helpers: [Duty] = [], stage: Stage? = nil, isRequired: Bool = true, needsCheck: Bool = false,
    needsDecision: Bool = false, isOutgoing: Bool = false, evidence: [EvidenceNeed] = [],
    due: DueRule? = nil, when: String? = nil, after: [TaskID] = [], points: [LocalizedText] = [],
    undoneBy: TaskID? = nil, refs: [Reference] = [], maps: CrossReferences = CrossReferences(),
    extras: [ExtraField] = []
  ) {
    self.id = id
    self.title = title
    self.guidance = guidance
    self.duty = duty
    self.helpers = helpers
    self.stage = stage
    self.isRequired = isRequired
    self.needsCheck = needsCheck
    self.needsDecision = needsDecision
    self.isOutgoing = isOutgoing
    self.evidence = evidence
    self.due = due
    self.when = when
    self.after = after
    self.points = points
    self.undoneBy = undoneBy
    self.refs = refs
    self.maps = maps
    self.extras = extras
  }
}
