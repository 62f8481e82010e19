/// The wish to shut a member out, from this moment on.
public struct RevokeMember: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// Why.
  public var reason: String?

  /// A revocation.
  public init(member: String, reason: String? = nil) {
    self.member = member
    self.reason = reason
  }

  /// Admins shut out, also themselves; never the last admin.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    let known = try situation.activeMember(named: member)
    try situation.mayLoseAdmin(known)
    return [.memberRevoked(MemberRevoked(member: known.id, reason: reason))]
  }
}
