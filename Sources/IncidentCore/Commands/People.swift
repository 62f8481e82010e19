/// The wish to take a duty on, or to give it to somebody.
public struct AssumeDuty: IncidentCommand {
  /// The duty, as typed.
  public var duty: String
  /// The member, as typed; nil for oneself.
  public var member: String?

  /// A duty taken on.
  public init(duty: String, member: String? = nil) {
    self.duty = duty
    self.member = member
  }

  /// Whoever leads gives duties to others, except the command, which nobody gets without accepting
  /// it. Somebody with the right of a commander can take it, when its holder cannot be reached.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let duty = try situation.duty(named: duty)
    let holder =
      if let member { try situation.member(named: member) } else { situation.member }
    if holder != situation.member { try situation.mayCommand(.giveDuty) }
    guard !situation.state.holders(of: duty).contains(holder) else {
      if holder == situation.member { return [] }
      throw .alreadyHolds(duty, holder)
    }
    if duty == .commander {
      try situation.mayCommand(.handOver)
      guard holder == situation.member else { throw .noHandoverOffered }
    }
    var events: [IncidentEvent] = []
    if duty == .commander, let leader = situation.state.commander {
      events.append(.dutyRenounced(DutyRenounced(duty: duty, member: leader)))
    }
    return events + [.dutyAssumed(DutyAssumed(duty: duty, member: holder))]
  }
}

/// The wish to put a duty down.
public struct RenounceDuty: IncidentCommand {
  /// The duty, as typed.
  public var duty: String

  /// A duty put down.
  public init(duty: String) { self.duty = duty }

  /// The command is handed over, never dropped.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let duty = try situation.duty(named: duty)
    guard situation.state.duties(of: situation.member).contains(duty) else { return [] }
    if duty == .commander {
      throw situation.state.handover.map { .notOfferedToYou(to: $0.to) } ?? .noHandoverOffered
    }
    return [.dutyRenounced(DutyRenounced(duty: duty, member: situation.member))]
  }
}

/// The wish to hand the command to a colleague.
public struct OfferHandover: IncidentCommand {
  /// The colleague, as typed.
  public var to: String
  /// What the outgoing commander adds to the brief.
  public var note: String?
  /// The language of the brief.
  public var language: Language

  /// An offer.
  public init(to: String, note: String? = nil, language: Language = .english) {
    self.to = to
    self.note = note
    self.language = language
  }

  /// The brief is made from the record at this moment.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayCommand(.handOver)
    let successor = try situation.member(named: to)
    guard successor != situation.member else { throw .selfHandover }
    guard successor != situation.state.commander else { throw .alreadyHolds(.commander, successor) }
    let brief = HandoverBrief(situation.state, now: situation.now).text(language)
    return [.handoverOffered(HandoverOffered(to: successor, brief: brief, note: note))]
  }
}

/// The answer of the colleague to whom the command is offered.
public struct AnswerHandover: IncidentCommand {
  /// Whether the command is taken.
  public var accepted: Bool
  /// Why not.
  public var reason: String

  /// An answer.
  public init(accepted: Bool, reason: String = "") {
    self.accepted = accepted
    self.reason = reason
  }

  /// Only the colleague asked can accept; whoever offered may withdraw.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    guard let offer = situation.state.handover else {
      if accepted, situation.state.commander == situation.member { return [] }
      throw .noHandoverOffered
    }
    if accepted {
      guard offer.to == situation.member else { throw .notOfferedToYou(to: offer.to) }
      return [
        .handoverAccepted(HandoverAccepted(from: situation.state.commander ?? offer.from))
      ]
    }
    guard offer.to == situation.member || offer.from == situation.member || situation.leads else {
      throw .notOfferedToYou(to: offer.to)
    }
    return [.handoverDeclined(HandoverDeclined(reason: try situation.reason(reason)))]
  }
}

extension Situation {
  /// The duty called `typed`.
  func duty(named typed: String) throws(Refusal) -> Duty {
    let known = state.duties.map(\.id.rawValue)
    let names = known.isEmpty ? Duty.standard.map(\.rawValue) : known
    guard names.contains(typed) else {
      throw .noSuchDuty(typed, nearest: nearest(to: typed, in: names))
    }
    return Duty(rawValue: typed)
  }
}
