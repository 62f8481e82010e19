/// A person who had left is a member again: the same person, never another one.
public struct MemberReadmitted: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// What the member may do.
  public var right: Right

  /// A return.
  public init(member: MemberName, right: Right) {
    self.member = member
    self.right = right
  }
}

/// A member may neither read nor write any more; what they did stays theirs.
public struct MemberRevoked: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// Why.
  public var reason: String?

  /// A revocation.
  public init(member: MemberName, reason: String? = nil) {
    self.member = member
    self.reason = reason
  }
}

/// A member began or ceased to manage members.
public struct AdminSet: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// Whether the member is an admin from now on.
  public var admin: Bool

  /// A change of the admin's right.
  public init(member: MemberName, admin: Bool) {
    self.member = member
    self.admin = admin
  }
}

/// A member may, or may no longer, take records out of the room.
public struct ExportRightSet: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// Whether the member may export from now on.
  public var granted: Bool

  /// A change of the right to export.
  public init(member: MemberName, granted: Bool) {
    self.member = member
    self.granted = granted
  }
}

/// The duties a member takes on in every incident opened from now on.
public struct StandingDutiesSet: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// All of them; none clears the list.
  public var duties: [Duty]

  /// A list of duties.
  public init(member: MemberName, duties: [Duty]) {
    self.member = member
    self.duties = duties
  }
}

/// A member may come in with one more key.
public struct MemberKeyAdded: Hashable, Codable, Sendable {
  /// The handle.
  public var member: MemberName
  /// The name of the key in this room.
  public var key: KeyID
  /// Its type, such as `ssh-ed25519`.
  public var type: PublicKey.Kind
  /// Its bytes.
  public var base64: String
  /// What it is called: the comment it came with.
  public var label: String?

  /// A key.
  public init(member: MemberName, key: KeyID, publicKey: PublicKey, label: String? = nil) {
    self.member = member
    self.key = key
    type = publicKey.type
    base64 = publicKey.base64
    self.label = label
  }
}

/// A key opens the door no more.
public struct MemberKeyRemoved: Hashable, Codable, Sendable {
  /// Whose it was.
  public var member: MemberName
  /// The name of the key.
  public var key: KeyID

  /// A key taken away.
  public init(member: MemberName, key: KeyID) {
    self.member = member
    self.key = key
  }
}
