/// Everything a command about the room itself may look at to decide.
public struct LedgerSituation: Sendable {
  /// The room, as of this very moment.
  public var ledger: LedgerState
  /// Who asks.
  public var member: MemberName
  /// When.
  public var now: Moment

  /// A situation.
  public init(ledger: LedgerState, member: MemberName, now: Moment) {
    self.ledger = ledger
    self.member = member
    self.now = now
  }

  /// Who asks, where they belong to the room.
  func asking() throws(LedgerRefusal) -> LedgerState.Member {
    try ledger.belonging(member)
  }

  /// Refuses everybody but admins.
  func mayAdminister() throws(LedgerRefusal) {
    guard try asking().isAdmin else { throw .adminsOnly(admins: ledger.admins) }
  }

  /// The member whom an admin wishes to change, named as typed.
  func member(named typed: String) throws(LedgerRefusal) -> LedgerState.Member {
    guard let name = MemberName(rawValue: typed), let known = ledger.member(name) else {
      throw .noSuchMember(
        typed, nearest: nearest(to: typed, in: ledger.activeMembers.map(\.id.rawValue)))
    }
    return known
  }

  /// The same, where the member belongs to the room now.
  func activeMember(named typed: String) throws(LedgerRefusal) -> LedgerState.Member {
    try ledger.belonging(try member(named: typed).id)
  }

  /// The duties called so, where a member may take them on in every incident: the command is
  /// assumed in each, by one person.
  func standing(_ duties: [Duty]) throws(LedgerRefusal) -> [Duty] {
    let known = Duty.standard.filter { $0 != .commander }
    for duty in duties where !known.contains(duty) {
      throw .notStanding(
        duty.rawValue, nearest: nearest(to: duty.rawValue, in: known.map(\.rawValue)))
    }
    return known.filter(duties.contains)
  }

  /// Refuses to leave the room without anybody who could let people in.
  func mayLoseAdmin(_ member: LedgerState.Member) throws(LedgerRefusal) {
    guard ledger.admins != [member.id] else { throw .lastAdmin(member.id) }
  }
}

extension LedgerState {
  /// The member called `name`, who belongs to the room now.
  ///
  /// - Throws: `LedgerRefusal.noSuchMember` or `.revoked`.
  public func belonging(_ name: MemberName) throws(LedgerRefusal) -> Member {
    guard let member = member(name) else {
      throw .noSuchMember(
        name.rawValue, nearest: nearest(to: name.rawValue, in: activeMembers.map(\.id.rawValue)))
    }
    if let revoked = member.revoked { throw .revoked(name, by: revoked.by, at: revoked.at) }
    return member
  }
}

extension LedgerState {
  /// The same, who came in with `id`: a key that is theirs and was not taken away.
  ///
  /// - Throws: `LedgerRefusal.noSuchKey` or `.keyRemoved`, too.
  public func belonging(_ name: MemberName, with id: KeyID?) throws(LedgerRefusal) -> Member {
    let member = try belonging(name)
    guard let id else { return member }
    guard let key = member.keys.first(where: { $0.id == id }) else {
      throw .noSuchKey(id.rawValue, nearest: [])
    }
    if let removed = key.removed { throw .keyRemoved(id, of: name, at: removed.at) }
    return member
  }
}

/// Decides one wish of one person about the room itself.
public protocol LedgerCommand: Sendable {
  /// The events that follow; none where it is so already.
  ///
  /// - Throws: the `LedgerRefusal` that says who or what stands against it.
  func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent]
}
