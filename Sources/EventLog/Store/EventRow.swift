public import IncidentCore

/// One stored event lent to a visitor as raw bytes, exactly as the store holds them, sound or not.
///
/// Valid only during the call that lends it. `Verifier` reads a million of these; copying each
/// into a `StoredEvent` would take longer than checking it.
public struct EventRow {
  /// Its number in the chain.
  public var seq: Int64
  /// The salt; nil when redacted.
  public var salt: UnsafeRawBufferPointer?
  /// The body; nil when redacted.
  public var body: UnsafeRawBufferPointer?
  /// The digest, 32 bytes if sound.
  public var digest: UnsafeRawBufferPointer
  /// The hash, 32 bytes if sound.
  public var hash: UnsafeRawBufferPointer
  /// The copies of the body's words; nil where there are none, as in an exported record.
  public var copies: Copies?

  /// The columns that repeat what the body says.
  public struct Copies {
    /// The act, 16 bytes if sound.
    public var operation: UnsafeRawBufferPointer
    /// When it happened.
    public var occurredAt: Moment
    /// When it was recorded.
    public var recordedAt: Moment
    /// Who did it.
    public var actor: UnsafeRawBufferPointer
    /// The kind of event.
    public var type: UnsafeRawBufferPointer
    /// The task it is about.
    public var task: UnsafeRawBufferPointer?

    /// The copies by their parts.
    public init(
      operation: UnsafeRawBufferPointer, occurredAt: Moment, recordedAt: Moment,
      actor: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer, task: UnsafeRawBufferPointer?
    ) {
      self.operation = operation
      self.occurredAt = occurredAt
      self.recordedAt = recordedAt
      self.actor = actor
      self.type = type
      self.task = task
    }
  }

  /// A row by its parts.
  public init(
    seq: Int64, salt: UnsafeRawBufferPointer?, body: UnsafeRawBufferPointer?,
    digest: UnsafeRawBufferPointer, hash: UnsafeRawBufferPointer, copies: Copies?
  ) {
    self.seq = seq
    self.salt = salt
    self.body = body
    self.digest = digest
    self.hash = hash
    self.copies = copies
  }
}
