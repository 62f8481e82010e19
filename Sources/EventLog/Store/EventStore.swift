/// Where a room's record is kept.
///
/// Every call blocks its thread until it is done; a screen calls from a worker. Reads never hold
/// a transaction open from one call to the next, so nobody who looks keeps others from writing.
public protocol EventStore: AnyObject, Sendable {
  /// The identity of the room's record.
  var instance: InstanceID { get }

  /// Whether the record can be read only: a read-only disk, or opened that way on purpose.
  var isReadOnly: Bool { get }

  /// Runs `work` with the record to itself: nobody else writes from its first read to its commit.
  ///
  /// All it appends is recorded when `write` returns, synced to disk, or none of it when `write`
  /// throws (see `StoreFailure.outcomeUnknown` for the one exception). A refusal by a rule is a
  /// value to return, not an error: where nothing was appended nothing is written. `work` must
  /// use the transaction alone; calling the store inside it waits for itself.
  ///
  /// - Throws: `StoreFailure`; also whatever `work` throws.
  func write<Value>(
    _ work: (any WriteTransaction) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value

  /// The newest link of a chain; `Head.empty` for a chain without events.
  func head(of chain: ChainID) throws(StoreFailure) -> Head

  /// The newest link of every chain that has events, by chain.
  func heads() throws(StoreFailure) -> [Head]

  /// At most `limit` events of a chain with a seq above `seq`, ascending.
  func events(
    in chain: ChainID, after seq: Int64, limit: Int
  ) throws(StoreFailure) -> [StoredEvent]

  /// The nearest `limit` events of a chain with a seq below `seq`, ascending.
  func events(
    in chain: ChainID, before seq: Int64, limit: Int
  ) throws(StoreFailure) -> [StoredEvent]

  /// What a look at `entries` entries of a chain's timeline finds, from the edge of the page the
  /// query asks for; all of the page where the query has no filter.
  func stretch(
    in chain: ChainID, _ query: TimelineQuery, entries: Int
  ) throws(StoreFailure) -> TimelineStretch

  /// Every event of one act, in the order they were appended; empty when it is not recorded.
  func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent]

  /// The kept state of a chain, if any.
  func snapshot(of chain: ChainID) throws(StoreFailure) -> Snapshot?

  /// A number that is another one after anybody's commit. Two equal answers mean nothing happened
  /// in between; takes microseconds.
  func dataVersion() throws(StoreFailure) -> Int64

  /// Lends the events of a chain with a seq in `range` to `visit`, ascending, until it answers
  /// false. Uses constant memory however long the chain is.
  func scan(
    _ chain: ChainID, _ range: ClosedRange<Int64>, _ visit: (EventRow) -> Bool
  ) throws(StoreFailure)
}

extension EventStore {
  /// The first event of an act; nil when it is not recorded.
  public func event(operation: OperationID) throws(StoreFailure) -> StoredEvent? {
    try events(of: operation).first
  }
}
