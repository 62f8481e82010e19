/// Why the room's ledger stays as it is: a fact about members, keys and rights. Each has one
/// sentence in each language, with who could do it instead.
public enum LedgerRefusal: Error, Hashable, Sendable {
  // Who may.
  case adminsOnly(admins: [MemberName])
  case revoked(MemberName, by: MemberName, at: Moment)
  case noExportRight(MemberName, holders: [MemberName], admins: [MemberName])
  case lastAdmin(MemberName)

  // Names.
  case noSuchMember(String, nearest: [String])
  case notRevoked(MemberName)
  case alreadyMember(MemberName)
  case nameRetired(MemberName, at: Moment)
  case looksLike(String, MemberName)
  case noVisibleName
  case notStanding(String, nearest: [String])

  // Keys.
  case badKey(KeyProblem)
  case keyInUse(by: MemberName, KeyID)
  case keyTwice
  case noSuchKey(String, nearest: [String])
  case keyRemoved(KeyID, of: MemberName, at: Moment)

  // Settings.
  case noSuchSetting(String, nearest: [String])
  case badSetting(RoomSetting, value: String)
}
