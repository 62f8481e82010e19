/// Whoever holds a piece of evidence hands it over. To a colleague, who answers under their own key;
/// or to somebody outside, where a member who was there answers as the witness, or a witness is
/// named who is no member.
public struct CustodyOffered: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// Who holds it until then.
  public var from: Custodian
  /// Who receives it.
  public var to: Custodian
  /// The member who was there and answers for a receiver outside.
  public var witness: MemberName?
  /// Somebody who was there and is no member: nobody answers then, and the hand-over counts at once.
  public var witnessName: String?
  /// Why, or in which form.
  public var reason: String
  /// Where.
  public var place: String?
  /// Number of the seal as the giver saw it.
  public var seal: String?

  /// An offer.
  public init(
    number: Int, from: Custodian, to: Custodian, witness: MemberName? = nil,
    witnessName: String? = nil, reason: String, place: String? = nil, seal: String? = nil
  ) {
    self.number = number
    self.from = from
    self.to = to
    self.witness = witness
    self.witnessName = witnessName
    self.reason = reason
    self.place = place
    self.seal = seal
  }
}

/// The receiver, or the witness of a hand-over to somebody outside, says that it happened.
public struct CustodyAccepted: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// Entry number of the offer this answers.
  public var offer: Int64
  /// Number of the seal as the receiver saw it.
  public var seal: String?
  /// What the receiver adds.
  public var note: String?

  /// An acceptance.
  public init(number: Int, offer: Int64, seal: String? = nil, note: String? = nil) {
    self.number = number
    self.offer = offer
    self.seal = seal
    self.note = note
  }
}

/// The receiver or the witness says that it did not happen so, or the giver takes the offer back.
public struct CustodyDeclined: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// Entry number of the offer this answers.
  public var offer: Int64
  /// Why.
  public var reason: String

  /// A refusal or a withdrawal.
  public init(number: Int, offer: Int64, reason: String) {
    self.number = number
    self.offer = offer
    self.reason = reason
  }
}

/// A member took a piece of evidence over without the giver's own act: it came back from outside, or
/// its holder cannot be reached.
public struct CustodyTaken: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// Who held it until then.
  public var from: Custodian
  /// Why, or in which form.
  public var reason: String
  /// Where.
  public var place: String?
  /// Number of the seal as the receiver saw it.
  public var seal: String?
  /// Who was there.
  public var witnessName: String?

  /// A taking over.
  public init(
    number: Int, from: Custodian, reason: String, place: String? = nil, seal: String? = nil,
    witnessName: String? = nil
  ) {
    self.number = number
    self.from = from
    self.reason = reason
    self.place = place
    self.seal = seal
    self.witnessName = witnessName
  }
}

/// Who holds a piece of evidence: a member, or somebody outside by name.
public struct Custodian: Hashable, Codable, Sendable {
  /// The member.
  public var member: MemberName?
  /// The name of somebody outside, such as `Tokyo police, Insp. Sato`.
  public var outside: String?

  /// A member.
  public init(_ member: MemberName) { self.member = member }

  /// Somebody outside.
  public init(outside: String) { self.outside = outside }

  /// The name, as it is shown.
  public var name: String { member?.rawValue ?? outside ?? "-" }
}
