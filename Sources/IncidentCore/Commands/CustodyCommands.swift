/// The wish of whoever holds a piece of evidence to hand it over.
public struct OfferCustody: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// The receiver: a member as typed, or the name of somebody outside.
  public var to: Receiver
  /// Why, or in which form.
  public var reason: String
  /// Where.
  public var place: String?
  /// Number of the seal as the giver sees it.
  public var seal: String?
  /// When it happened, where that is not now.
  public var occurred: Moment?

  /// Who receives.
  public enum Receiver: Hashable, Sendable {
    /// A member, as typed, who answers under their own key.
    case member(String)
    /// Somebody outside, and who was there: a member as typed, or another name.
    case outside(String, witness: String?)
  }

  /// An offer.
  public init(
    evidence: String, to: Receiver, reason: String, place: String? = nil, seal: String? = nil,
    occurred: Moment? = nil
  ) {
    self.evidence = evidence
    self.to = to
    self.reason = reason
    self.place = place
    self.seal = seal
    self.occurred = occurred
  }

  /// Nobody gives what they do not hold, not even whoever leads: this act is the giver's signature.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    try situation.past(occurred)
    let holder = item.holder
    guard holder.member == situation.member else {
      throw .notYourCustody(item.number, holder: holder, since: item.heldSince)
    }
    if let pending = item.pending, let answerer = pending.answerer {
      throw .custodyPending(
        item.number, to: pending.to, answerer: answerer, since: pending.at)
    }
    var offer = CustodyOffered(
      number: item.number, from: holder, to: holder, reason: try situation.reason(reason),
      place: place, seal: seal)
    switch to {
    case .member(let typed): offer.to = Custodian(try situation.member(named: typed))
    case .outside(let name, let witness):
      offer.to = Custodian(outside: try situation.reason(name))
      guard let witness, !witness.isBlank else {
        throw .custodyNeedsWitness(item.number, receiver: name)
      }
      if let member = MemberName(rawValue: witness), situation.roster.contains(member) {
        offer.witness = member
      } else {
        offer.witnessName = witness
      }
    }
    guard ![offer.to.member, offer.witness].contains(situation.member) else {
      throw .custodyNeedsAnotherPerson(item.number)
    }
    return [.evidence(.offered(offer))]
  }
}

/// The answer of the receiver, or of the witness where the receiver is outside.
public struct AnswerCustody: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// Whether it happened as the giver said.
  public var accepted: Bool
  /// What is added; why, where it is declined.
  public var note: String?
  /// Number of the seal as the receiver sees it.
  public var seal: String?
  /// When it happened, where that is not now.
  public var occurred: Moment?

  /// An answer.
  public init(
    evidence: String, accepted: Bool, note: String? = nil, seal: String? = nil,
    occurred: Moment? = nil
  ) {
    self.evidence = evidence
    self.accepted = accepted
    self.note = note
    self.seal = seal
    self.occurred = occurred
  }

  /// Only the one named can accept: this act is the second signature. The giver may withdraw.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    try situation.past(occurred)
    guard let offer = item.pending, let answerer = offer.answerer else {
      if accepted, item.holder.member == situation.member { return [] }
      throw .custodyNotOffered(item.number)
    }
    let mayWithdraw = !accepted && offer.by == situation.member
    guard answerer == situation.member || mayWithdraw else {
      throw .custodyWaitsForAnother(item.number, answerer: answerer, giver: offer.by)
    }
    guard accepted else {
      let reason = try situation.reason(note ?? "")
      return [
        .evidence(
          .declined(CustodyDeclined(number: item.number, offer: offer.seq, reason: reason)))
      ]
    }
    return [
      .evidence(
        .accepted(
          CustodyAccepted(number: item.number, offer: offer.seq, seal: seal, note: note)))
    ]
  }
}

/// The wish to take a piece of evidence over without an act of its holder.
public struct TakeCustody: IncidentCommand {
  /// The piece, as typed.
  public var evidence: String
  /// Why, or in which form.
  public var reason: String
  /// Where.
  public var place: String?
  /// Number of the seal as it is seen.
  public var seal: String?
  /// Who was there.
  public var witness: String?
  /// When it happened, where that is not now.
  public var occurred: Moment?

  /// A taking over.
  public init(
    evidence: String, reason: String, place: String? = nil, seal: String? = nil,
    witness: String? = nil, occurred: Moment? = nil
  ) {
    self.evidence = evidence
    self.reason = reason
    self.place = place
    self.seal = seal
    self.witness = witness
    self.occurred = occurred
  }

  /// What comes back from outside, anybody receives who may write; from a colleague who cannot be
  /// reached only whoever leads takes it. The record shows one act alone, and says so.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let item = try situation.standingEvidence(named: evidence)
    try situation.past(occurred)
    if item.holder.member == situation.member { return [] }
    if item.holder.member != nil { try situation.mayCommand(.takeCustody) }
    let reason = try situation.reason(reason)
    return [
      .evidence(
        .taken(
          CustodyTaken(
            number: item.number, from: item.holder, reason: reason, place: place, seal: seal,
            witnessName: witness)))
    ]
  }
}
