extension EvidenceEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .registered: "evidence-registered"
    case .linked: "evidence-linked"
    case .corrected: "evidence-corrected"
    case .voided: "evidence-voided"
    case .verified: "evidence-verified"
    case .offered: "custody-offered"
    case .accepted: "custody-accepted"
    case .declined: "custody-declined"
    case .taken: "custody-taken"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "evidence-registered": self = .registered(try EvidenceRegistered(from: data()))
    case "evidence-linked": self = .linked(try EvidenceLinked(from: data()))
    case "evidence-corrected": self = .corrected(try EvidenceCorrected(from: data()))
    case "evidence-voided": self = .voided(try EvidenceVoided(from: data()))
    case "evidence-verified": self = .verified(try EvidenceVerified(from: data()))
    case "custody-offered": self = .offered(try CustodyOffered(from: data()))
    case "custody-accepted": self = .accepted(try CustodyAccepted(from: data()))
    case "custody-declined": self = .declined(try CustodyDeclined(from: data()))
    case "custody-taken": self = .taken(try CustodyTaken(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .registered(let data): try data.encode(to: encoder)
    case .linked(let data): try data.encode(to: encoder)
    case .corrected(let data): try data.encode(to: encoder)
    case .voided(let data): try data.encode(to: encoder)
    case .verified(let data): try data.encode(to: encoder)
    case .offered(let data): try data.encode(to: encoder)
    case .accepted(let data): try data.encode(to: encoder)
    case .declined(let data): try data.encode(to: encoder)
    case .taken(let data): try data.encode(to: encoder)
    }
  }

  /// The piece of evidence it is about.
  public var number: Int {
    switch self {
    case .registered(let data): data.number
    case .linked(let data): data.number
    case .corrected(let data): data.number
    case .voided(let data): data.number
    case .verified(let data): data.number
    case .offered(let data): data.number
    case .accepted(let data): data.number
    case .declined(let data): data.number
    case .taken(let data): data.number
    }
  }

  /// The task it is about, where it is about one.
  public var task: TaskID? {
    switch self {
    case .registered(let data): data.task
    case .linked(let data): data.task
    default: nil
    }
  }

  /// The member who is asked to answer, where one is.
  var addressee: MemberName? {
    guard case .offered(let offer) = self else { return nil }
    return offer.to.member ?? offer.witness
  }
}
