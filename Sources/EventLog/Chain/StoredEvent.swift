/// One event as the record holds it: the exact bytes that were hashed, and its link.
public struct StoredEvent: Hashable, Sendable {
  /// The chain it belongs to.
  public var chain: ChainID
  /// Its number in the chain, from 1 without gaps.
  public var seq: Int64
  /// The 16 random bytes hashed before the body; nil when redacted, or a short text could be
  /// guessed back.
  public var salt: [UInt8]?
  /// The event as UTF-8 JSON, byte for byte as it was hashed; nil when redacted.
  public var body: [UInt8]?
  /// SHA-256 of salt and body; stays when they are redacted.
  public var digest: Digest
  /// The link to everything before it.
  public var hash: Digest
  /// The act it came from.
  public var operation: OperationID
  /// Its position among the events of that act, from 0.
  public var ordinal: Int
  /// The searchable words of the body; they stay when the body is redacted.
  public var index: EventIndex

  /// An event by its parts, as a store reads them.
  public init(
    chain: ChainID, seq: Int64, salt: [UInt8]?, body: [UInt8]?, digest: Digest, hash: Digest,
    operation: OperationID, ordinal: Int, index: EventIndex
  ) {
    self.chain = chain
    self.seq = seq
    self.salt = salt
    self.body = body
    self.digest = digest
    self.hash = hash
    self.operation = operation
    self.ordinal = ordinal
    self.index = index
  }

  /// The head of the chain just after this event.
  public var head: Head { Head(chain: chain, seq: seq, hash: hash) }
}

extension StoredEvent {
  /// The event that follows `head`, with a fresh salt: every store makes its events here.
  public init(
    sealing body: [UInt8], envelope: Envelope, ordinal: Int, after head: Head, instance: InstanceID
  ) {
    let salt = random16Bytes()
    let digest = HashChain.digest(salt: salt, body: body)
    let seq = head.seq + 1
    self.init(
      chain: head.chain, seq: seq, salt: salt, body: body, digest: digest,
      hash: HashChain.hash(
        instance: instance, chain: head.chain, seq: seq, previous: head.hash, digest: digest),
      operation: envelope.operation, ordinal: ordinal, index: envelope.index)
  }
}

extension StoredEvent {
  /// Whether the event is as it was recorded: its text gives its digest, unless it was redacted,
  /// and its digest and the hash before it give its hash.
  public func isSound(after previous: Digest, instance: InstanceID) -> Bool {
    if let salt, let body {
      guard HashChain.digest(salt: salt, body: body) == digest else { return false }
    } else if salt != nil || body != nil {
      return false
    }
    let link = HashChain.hash(
      instance: instance, chain: chain, seq: seq, previous: previous, digest: digest)
    return link == hash
  }
}
