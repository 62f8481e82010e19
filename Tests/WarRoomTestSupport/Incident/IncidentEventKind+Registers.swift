internal import IncidentCore

extension EvidenceDescription {
  static let everyField = EvidenceDescription(
    kind: .log, what: "vpn.log", source: "fw1", collector: "vendor, Ito", storage: "safe 3",
    clockOffset: Int64(192).seconds, seal: "4711", tlp: .amberStrict, acquired: .declared)
}

extension EvidenceBytes {
  static let everyField = EvidenceBytes(
    file: "vpn.log", size: 1_024, sha256: String(repeating: "ab", count: 32),
    modified: .declared, isCopied: true, isStated: true)
}

extension IncidentEventKind {
  /// The kind of `event`.
  init(_ event: EvidenceEvent) {
    switch event {
    case .registered: self = .evidenceRegistered
    case .linked: self = .evidenceLinked
    case .corrected: self = .evidenceCorrected
    case .voided: self = .evidenceVoided
    case .verified: self = .evidenceVerified
    case .offered: self = .custodyOffered
    case .accepted: self = .custodyAccepted
    case .declined: self = .custodyDeclined
    case .taken: self = .custodyTaken
    }
  }

  /// The kind of `event`.
  init(_ event: ScopeEvent) {
    switch event {
    case .itemSet: self = .scopeItemSet
    case .itemRemoved: self = .scopeItemRemoved
    case .measureSet: self = .measureSet
    case .measureEffective: self = .measureEffective
    case .measureUndone: self = .measureUndone
    case .measureWithdrawn: self = .measureWithdrawn
    }
  }

  /// One event of this kind, where it is about evidence.
  var exampleAboutEvidence: IncidentEvent? {
    let event: EvidenceEvent? =
      switch self {
      case .evidenceRegistered:
        .registered(
          EvidenceRegistered(
            number: 2, task: "C-01", described: .everyField, bytes: .everyField))
      case .evidenceLinked: .linked(EvidenceLinked(number: 2, task: "C-02"))
      case .evidenceCorrected:
        .corrected(EvidenceCorrected(number: 2, described: .everyField, reason: "other host"))
      case .evidenceVoided: .voided(EvidenceVoided(number: 2, reason: "wrong file"))
      case .evidenceVerified:
        .verified(
          EvidenceVerified(
            number: 2, sha256: String(repeating: "ab", count: 32), size: 1_024, matches: true))
      case .custodyOffered:
        .offered(
          CustodyOffered(
            number: 2, from: Custodian(.bob), to: Custodian(outside: "Insp. Sato"),
            witness: .dan, witnessName: "guard", reason: "seized", place: "room 3", seal: "4711"))
      case .custodyAccepted:
        .accepted(CustodyAccepted(number: 2, offer: 40, seal: "4711", note: "whole"))
      case .custodyDeclined:
        .declined(CustodyDeclined(number: 2, offer: 40, reason: "seal broken"))
      case .custodyTaken:
        .taken(
          CustodyTaken(
            number: 2, from: Custodian(.dan), reason: "absent", place: "safe 3", seal: "4712",
            witnessName: "chie"))
      default: nil
      }
    return event.map { .evidence($0) }
  }

  /// One event of this kind, where it is about scope and measures.
  var exampleAboutScope: IncidentEvent? {
    let event: ScopeEvent? =
      switch self {
      case .scopeItemSet:
        .itemSet(
          ScopeItemSet(
            item: 3, kind: .account, name: "svc-backup", status: .suspected, note: "odd login",
            tlp: .amberStrict))
      case .scopeItemRemoved: .itemRemoved(ScopeItemRemoved(item: 3, reason: "twice"))
      case .measureSet:
        .measureSet(
          MeasureSet(
            measure: 4, what: "block egress", place: "fw1", item: 3, requested: .declared,
            requestedBy: "sato", isTemporary: true, undoBy: .declared + Int64(2).days,
            task: "C-01"))
      case .measureEffective:
        .measureEffective(MeasureEffective(measure: 4, since: .declared, note: "seen"))
      case .measureUndone:
        .measureUndone(MeasureUndone(measure: 4, undone: .declared, note: "open"))
      case .measureWithdrawn: .measureWithdrawn(MeasureWithdrawn(measure: 4, reason: "no need"))
      default: nil
      }
    return event.map { .scope($0) }
  }
}
