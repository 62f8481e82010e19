public import IncidentCore

/// The record while nobody else can change it. Valid only inside `EventStore.write`.
public protocol WriteTransaction: AnyObject {
  /// The newest link of a chain, with what this transaction appended.
  func head(of chain: ChainID) throws(StoreFailure) -> Head

  /// All events of a chain with a seq above `seq`, ascending, with what this transaction appended.
  func events(in chain: ChainID, after seq: Int64) throws(StoreFailure) -> [StoredEvent]

  /// Every event of one act, in the order they were appended; empty when it is not recorded.
  /// A resend is recognised by asking this first.
  func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent]

  /// The events of a chain that happened at `moment`, by seq.
  func events(
    in chain: ChainID, happenedAt moment: Moment
  ) throws(StoreFailure) -> [StoredEvent]

  /// The kept state of a chain, if any.
  func snapshot(of chain: ChainID) throws(StoreFailure) -> Snapshot?

  /// Adds one event to the end of a chain. `body` is stored byte for byte; the operation and the
  /// searchable words are read from it. One act may append several events, to several chains.
  ///
  /// - Throws: `StoreFailure.malformedBody`, or `.operationRecorded` where an earlier transaction
  ///   recorded the body's operation.
  @discardableResult
  func append(_ body: [UInt8], to chain: ChainID) throws(StoreFailure) -> StoredEvent

  /// Erases salt and body of one event for good; its digest, hash and searchable words stay. Who
  /// may do this, and the event that tells of it, are the caller's to settle.
  ///
  /// - Throws: `StoreFailure.noEvent`.
  func redact(_ seq: Int64, in chain: ChainID) throws(StoreFailure)

  /// Keeps `snapshot` as the state of a chain, instead of any older one.
  func saveSnapshot(_ snapshot: Snapshot, of chain: ChainID) throws(StoreFailure)

  /// Forgets the kept states of all chains.
  func deleteSnapshots() throws(StoreFailure)
}

extension WriteTransaction {
  /// The first event of an act; nil when it is not recorded.
  public func event(operation: OperationID) throws(StoreFailure) -> StoredEvent? {
    try events(of: operation).first
  }
}
