extension LedgerState {
  /// A person in the room, or one who was.
  public struct Member: Hashable, Codable, Sendable {
    /// The handle.
    public var id: MemberName
    /// The name people use.
    public var name: String?
    /// What the member may do.
    public var right: Right
    /// Whether the member manages members.
    public var isAdmin: Bool
    /// Whether the member may take records out of the room.
    public var mayExport = false
    /// What the member takes on in every incident opened from now on.
    public var standingDuties: [Duty] = []
    /// Every key the member ever had.
    public var keys: [Key] = []
    /// When and by whom the member was let in, the last time.
    public var admitted: Signed
    /// When and by whom the member was shut out; absent while they belong to the room.
    public var revoked: Signed?

    /// Whether the member belongs to the room now.
    public var isActive: Bool { revoked == nil }

    /// The keys that open the door now; none for somebody who was shut out.
    public var activeKeys: [Key] { isActive ? keys.filter(\.isActive) : [] }
  }

  /// A key of a member.
  public struct Key: Hashable, Codable, Sendable {
    /// Its name in the room.
    public var id: KeyID
    /// The key.
    public var publicKey: PublicKey
    /// What it is called.
    public var label: String?
    /// When and by whom it was added.
    public var added: Signed
    /// When and by whom it was taken away.
    public var removed: Signed?

    /// Whether it opens the door as long as its owner may come in.
    public var isActive: Bool { removed == nil }
  }

  /// When something was done to a member, and by whom.
  public struct Signed: Hashable, Codable, Sendable {
    /// By whom.
    public var by: MemberName
    /// When.
    public var at: Moment

    init(_ stamp: Stamp) {
      by = stamp.by
      at = stamp.at
    }
  }
}
