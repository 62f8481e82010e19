/// The wish to let a person in.
public struct AdmitMember: LedgerCommand {
  /// The handle.
  public var member: MemberName
  /// The name people use.
  public var name: String?
  /// What the member may do.
  public var right: Right
  /// Whether the member manages members.
  public var admin: Bool
  /// Whether the member may take records out of the room.
  public var mayExport: Bool
  /// What the member takes on in every incident opened from now on.
  public var duties: [Duty]
  /// The keys the member comes in with.
  public var keys: [NamedKey]

  /// An admission.
  public init(
    member: MemberName, name: String? = nil, right: Right, admin: Bool = false,
    mayExport: Bool = false, duties: [Duty] = [], keys: [NamedKey] = []
  ) {
    self.member = member
    self.name = name
    self.right = right
    self.admin = admin
    self.mayExport = mayExport
    self.duties = duties
    self.keys = keys
  }

  /// Admins let people in; into a room for practice anybody may walk, and its names are nobody's.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    let ledger = situation.ledger
    if ledger.isPractice {
      if ledger.member(member) != nil { return [] }
    } else {
      try situation.mayAdminister()
      try refuseTakenName(in: ledger)
    }
    var events: [LedgerEvent] = [
      .memberAdmitted(
        MemberAdmitted(member: member, name: name, right: right, admin: admin))
    ]
    if mayExport { events.append(.exportRightSet(ExportRightSet(member: member, granted: true))) }
    let standing = try situation.standing(duties)
    if !standing.isEmpty {
      events.append(.standingDutiesSet(StandingDutiesSet(member: member, duties: standing)))
    }
    return events + (try situation.adding(keys, to: member))
  }

  /// A name belongs to one person for ever, and looks like nobody else's.
  private func refuseTakenName(in ledger: LedgerState) throws(LedgerRefusal) {
    if let known = ledger.member(member) {
      if let revoked = known.revoked { throw .nameRetired(member, at: revoked.at) }
      throw .alreadyMember(member)
    }
    if let twin = ledger.lookAlike(of: member) { throw .looksLike(member.rawValue, twin.id) }
    guard let name else { return }
    guard !LookAlike(name).isEmpty else { throw .noVisibleName }
    if let twin = ledger.lookAlike(of: name, for: member) { throw .looksLike(name, twin.id) }
  }
}

/// The wish to let the same person in again who was shut out.
public struct ReadmitMember: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// What the member may do.
  public var right: Right
  /// The keys the member comes in with; the ones from before open nothing.
  public var keys: [NamedKey]

  /// A return.
  public init(member: String, right: Right, keys: [NamedKey] = []) {
    self.member = member
    self.right = right
    self.keys = keys
  }

  /// An act of its own, so that nobody comes back by a slip.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.member(named: member)
    guard !known.isActive else { throw .notRevoked(known.id) }
    return [.memberReadmitted(MemberReadmitted(member: known.id, right: right))]
      + (try situation.adding(keys, to: known.id))
  }
}
