/// Somebody signed where one or more chains of the record ended, and so vouches for all before.
public struct HeadSealed: Hashable, Codable, Sendable {
  /// The end of one chain.
  public struct End: Hashable, Codable, Sendable {
    /// Number of the chain.
    public var chain: Int64
    /// Entry number of its newest entry then.
    public var seq: Int64
    /// Hash of that entry, 64 hexadecimal digits.
    public var hash: String

    /// An end.
    public init(chain: Int64, seq: Int64, hash: String) {
      self.chain = chain
      self.seq = seq
      self.hash = hash
    }
  }

  /// The incident whose chain was sealed; absent where it was more than one chain, or the ledger's.
  public var incident: IncidentID?
  /// What was signed, in the order it was signed.
  public var heads: [End]
  /// `SHA256:…` of the key that signed.
  public var key: String
  /// The key's name in the room, where it is one that opens the door.
  public var member: KeyID?
  /// The signature as `ssh-keygen -Y sign` writes it.
  public var signature: String

  /// A sealing.
  public init(
    incident: IncidentID?, heads: [End], key: String, member: KeyID? = nil, signature: String
  ) {
    self.incident = incident
    self.heads = heads
    self.key = key
    self.member = member
    self.signature = signature
  }
}

/// Keeping a signature of the record's heads in the record itself.
public struct NoteSeal: LedgerCommand {
  /// What was signed.
  public var seal: HeadSealed

  /// A note.
  public init(_ seal: HeadSealed) { self.seal = seal }

  /// Whoever reads may vouch: a witness need not have done anything else.
  public func decide(_ situation: LedgerSituation) throws(LedgerRefusal) -> [LedgerEvent] {
    _ = try situation.asking()
    return [.headSealed(seal)]
  }
}
