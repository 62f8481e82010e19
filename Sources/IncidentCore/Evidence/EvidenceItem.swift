/// A piece of evidence as it stands: what it is, what it proves, and through whose hands it went.
public struct EvidenceItem: Hashable, Codable, Sendable {
  /// What people may change; undo puts it back.
  public struct Account: Hashable, Codable, Sendable {
    /// What is said of it.
    public var described: EvidenceDescription
    /// The tasks it proves, in the order they were said.
    public var tasks: [TaskID]
    /// Who entered it in error and why; nil while it stands.
    public var voided: Voiding?
    /// Whether entering it was taken back.
    public var isTakenBack = false
    /// Entry number of the last change.
    public var changed: Int64
  }

  /// Why a line does not count.
  public struct Voiding: Hashable, Codable, Sendable {
    /// Why.
    public var reason: String
    /// Who said so.
    public var by: MemberName
    /// When.
    public var at: Moment
  }

  /// One comparison of the bytes with the registered hash.
  public struct Check: Hashable, Codable, Sendable {
    /// Whether they were the same.
    public var matches: Bool
    /// Who compared.
    public var by: MemberName
    /// When.
    public var at: Moment
    /// Entry number.
    public var seq: Int64
  }

  /// Its number.
  public var number: Int
  /// What people say of it.
  public var account: Account
  /// What identifies its bytes, where it has some.
  public var bytes: EvidenceBytes?
  /// Entry number of its registration.
  public var seq: Int64
  /// When it was registered.
  public var at: Moment
  /// When it was acquired, as said at registration.
  public var happened: Moment
  /// Who registered it, and held it first.
  public var by: MemberName
  /// Every hand-over, oldest first, those that were declined too.
  public var custody: [CustodyStep] = []
  /// The newest comparison of its bytes.
  public var check: Check?
  /// How many comparisons there were.
  public var checks = 0

  /// Such as `EV-01`.
  public var label: String { Register.evidence.label(number) }

  /// Whether it counts: neither void nor taken back.
  public var stands: Bool { account.voided == nil && !account.isTakenBack }

  /// When it was acquired.
  public var acquired: Moment { account.described.acquired ?? happened }

  /// Who collected it.
  public var collector: String { account.described.collector ?? by.rawValue }

  /// The hand-over that waits for an answer.
  public var pending: CustodyStep? { custody.last.flatMap { $0.isPending ? $0 : nil } }

  /// Who holds it now: until the receiver's act, the giver.
  public var holder: Custodian { custody.last { $0.counts }?.to ?? Custodian(by) }

  /// Since when.
  public var heldSince: Moment { custody.last { $0.counts }.map(\.closedAt) ?? at }

  /// The seal it has by the newest statement: a hand-over's, else its description's.
  public var seal: String? {
    custody.last { $0.counts && $0.finalSeal != nil }?.finalSeal ?? account.described.seal
  }
}

/// One hand-over of a piece of evidence.
public struct CustodyStep: Hashable, Codable, Sendable {
  /// Where it stands.
  public enum State: String, Hashable, Codable, CaseIterable, Sendable {
    /// Waits for the receiver or the witness.
    case offered
    /// Both acts are in the record.
    case accepted
    /// The receiver or the witness said no.
    case declined
    /// The giver took it back.
    case withdrawn
    /// To somebody outside, before a witness who is no member: one act alone.
    case named
    /// Taken over without an act of the giver.
    case taken
  }

  /// The act that closed it.
  public struct Answer: Hashable, Codable, Sendable {
    /// Entry number.
    public var seq: Int64
    /// When.
    public var at: Moment
    /// Who.
    public var by: MemberName
    /// The seal as they saw it.
    public var seal: String?
    /// What they added, or why not.
    public var note: String?
  }

  /// Where it stands.
  public var state: State
  /// Who gives.
  public var from: Custodian
  /// Who receives.
  public var to: Custodian
  /// The member who answers for a receiver outside.
  public var witness: MemberName?
  /// A witness who is no member.
  public var witnessName: String?
  /// Why, or in which form.
  public var reason: String
  /// Where.
  public var place: String?
  /// The seal as the first of the two acts saw it.
  public var seal: String?
  /// Entry number of the first act.
  public var seq: Int64
  /// When it was recorded.
  public var at: Moment
  /// When it happened.
  public var happened: Moment
  /// Whose act it was.
  public var by: MemberName
  /// The second act, where there is one.
  public var answer: Answer?

  /// Whether somebody still has to answer.
  public var isPending: Bool { state == .offered }

  /// Whether it moved the piece.
  public var counts: Bool { state == .accepted || state == .named || state == .taken }

  /// Who has to answer.
  public var answerer: MemberName? { to.member ?? witness }

  /// When it was complete.
  var closedAt: Moment { answer?.at ?? happened }

  /// The seal when it was complete.
  var finalSeal: String? { answer?.seal ?? seal }

  /// Whether giver and receiver read different numbers off the seal.
  public var sealsDiffer: Bool {
    guard let given = seal, let received = answer?.seal else { return false }
    return given != received
  }
}
