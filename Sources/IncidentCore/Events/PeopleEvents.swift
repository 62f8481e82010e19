/// A member took a duty on.
public struct DutyAssumed: Hashable, Codable, Sendable {
  /// The duty.
  public var duty: Duty
  /// Who holds it now.
  public var member: MemberName

  /// `member` takes `duty`.
  public init(duty: Duty, member: MemberName) {
    self.duty = duty
    self.member = member
  }
}

/// A member put a duty down.
public struct DutyRenounced: Hashable, Codable, Sendable {
  /// The duty.
  public var duty: Duty
  /// Who held it.
  public var member: MemberName

  /// `member` puts `duty` down.
  public init(duty: Duty, member: MemberName) {
    self.duty = duty
    self.member = member
  }
}

/// The commander offered the command, with a brief on how things stand.
public struct HandoverOffered: Hashable, Codable, Sendable {
  /// To whom.
  public var to: MemberName
  /// How things stand, made from the record; lines end in LF.
  public var brief: String
  /// What the outgoing commander adds.
  public var note: String?

  /// An offer of the command.
  public init(to: MemberName, brief: String, note: String? = nil) {
    self.to = to
    self.brief = brief
    self.note = note
  }
}

/// The incoming commander took the command.
public struct HandoverAccepted: Hashable, Codable, Sendable {
  /// Who led until now.
  public var from: MemberName

  /// An acceptance of the command.
  public init(from: MemberName) { self.from = from }
}

/// The command stays where it was.
public struct HandoverDeclined: Hashable, Codable, Sendable {
  /// Why; also when the offer was withdrawn.
  public var reason: String

  /// A refusal of the command.
  public init(reason: String) { self.reason = reason }
}
