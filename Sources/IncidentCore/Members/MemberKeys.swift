/// A key with what it is called.
public struct NamedKey: Hashable, Sendable {
  /// The key.
  public var publicKey: PublicKey
  /// What it is called; nil where nobody has said.
  public var label: String?

  /// `publicKey`, called `label`.
  public init(_ publicKey: PublicKey, label: String? = nil) {
    self.publicKey = publicKey
    self.label = label
  }
}

/// The wish to let a member come in with one more key.
public struct AddKeys: LedgerCommand {
  /// The handle, as typed.
  public var member: String
  /// The keys.
  public var keys: [NamedKey]

  /// Keys to add.
  public init(member: String, keys: [NamedKey]) {
    self.member = member
    self.keys = keys
  }

  /// Admins add keys; a key belongs to one person for ever.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    return try situation.adding(keys, to: try situation.activeMember(named: member).id)
  }
}

/// The wish that a key opens the door no more.
public struct RemoveKey: LedgerCommand {
  /// The key, as typed.
  public var key: String

  /// A key to take away.
  public init(key: String) { self.key = key }

  /// Admins take keys away.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    try situation.mayAdminister()
    guard let id = KeyID(rawValue: key), let found = situation.ledger.key(id) else {
      let known = situation.ledger.activeMembers.flatMap(\.activeKeys).map(\.id.rawValue)
      throw .noSuchKey(key, nearest: nearest(to: key, in: known))
    }
    if let removed = found.key.removed {
      throw .keyRemoved(id, of: found.member.id, at: removed.at)
    }
    return [.memberKeyRemoved(MemberKeyRemoved(member: found.member.id, key: id))]
  }
}

extension LedgerSituation {
  /// The events that add `keys` to `member`. One person under two names would be two people to a
  /// check by a second one, so a key that anybody else has or had is refused.
  func adding(_ keys: [NamedKey], to member: MemberName) throws(LedgerRefusal) -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    for (position, key) in keys.enumerated() {
      for bearer in ledger.bearers(of: key.publicKey)
      where bearer.key.isActive || bearer.member.id != member {
        throw .keyInUse(by: bearer.member.id, bearer.key.id)
      }
      guard !keys[..<position].contains(where: { $0.publicKey == key.publicKey }) else {
        throw .keyTwice
      }
      let id = KeyID(number: ledger.nextKeyNumber + position)
      events.append(
        .memberKeyAdded(
          MemberKeyAdded(member: member, key: id, publicKey: key.publicKey, label: key.label)))
    }
    return events
  }
}
