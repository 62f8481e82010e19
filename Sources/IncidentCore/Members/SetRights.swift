/// The wish to change what a member may do.
public struct SetRight: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// The right from now on.
  public var right: Right

  /// A change of right.
  public init(member: String, right: Right) {
    self.member = member
    self.right = right
  }

  /// Admins change rights, also their own: the right to manage members is apart.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.activeMember(named: member)
    return known.right == right ? [] : [.rightSet(RightSet(member: known.id, right: right))]
  }
}

/// The wish that a member manages members, or does so no more.
public struct SetAdmin: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// Whether the member is an admin from now on.
  public var admin: Bool

  /// A change of the admin's right.
  public init(member: String, admin: Bool) {
    self.member = member
    self.admin = admin
  }

  /// Admins make admins; the last one stays.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.activeMember(named: member)
    guard known.isAdmin != admin else { return [] }
    if !admin { try situation.mayLoseAdmin(known) }
    return [.adminSet(AdminSet(member: known.id, admin: admin))]
  }
}

/// The wish that a member may take records out of the room, or may no more.
public struct SetExportRight: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// Whether the member may export from now on.
  public var granted: Bool

  /// A change of the right to export.
  public init(member: String, granted: Bool) {
    self.member = member
    self.granted = granted
  }

  /// Admins give and take it.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.activeMember(named: member)
    guard known.mayExport != granted else { return [] }
    return [.exportRightSet(ExportRightSet(member: known.id, granted: granted))]
  }
}

/// The wish to change what a member takes on in every incident opened from now on.
public struct SetStandingDuties: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// All of them; none clears the list.
  public var duties: [Duty]

  /// A list of duties.
  public init(member: String, duties: [Duty]) {
    self.member = member
    self.duties = duties
  }

  /// Admins set them.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.activeMember(named: member)
    let standing = try situation.standing(duties)
    guard known.standingDuties != standing else { return [] }
    return [.standingDutiesSet(StandingDutiesSet(member: known.id, duties: standing))]
  }
}
