public import EventLog
internal import GRDB
internal import Synchronization

// Each of these is one statement, and SQLite's read transaction ends with it.
extension SQLiteEventStore {
  /// The newest link of a chain.
  public func head(of chain: ChainID) throws(StoreFailure) -> Head {
    try query { queries throws(StoreFailure) in try queries.head(of: chain) }
  }

  /// The newest link of every chain that has events, by chain.
  public func heads() throws(StoreFailure) -> [Head] {
    try query { queries throws(StoreFailure) in try queries.heads() }
  }

  /// At most `limit` events with a seq above `seq`, ascending.
  public func events(
    in chain: ChainID, after seq: Int64, limit: Int
  ) throws(StoreFailure) -> [StoredEvent] {
    guard seq < Int64.max else { return [] }
    return try query { queries throws(StoreFailure) in
      try queries.events(seq + 1...Int64.max, in: chain, limit: limit)
    }
  }

  /// The nearest `limit` events with a seq below `seq`, ascending.
  public func events(
    in chain: ChainID, before seq: Int64, limit: Int
  ) throws(StoreFailure) -> [StoredEvent] {
    try query { queries throws(StoreFailure) in
      try queries.events(before: seq, in: chain, limit: limit)
    }
  }

  /// What a look at `entries` entries of a chain's timeline finds.
  public func stretch(
    in chain: ChainID, _ query: TimelineQuery, entries: Int
  ) throws(StoreFailure) -> TimelineStretch {
    try self.query { queries throws(StoreFailure) in
      try queries.stretch(in: chain, query, entries: entries)
    }
  }

  /// Every event of one act, in the order they were appended.
  public func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent] {
    try query { queries throws(StoreFailure) in try queries.events(of: operation) }
  }

  /// The kept state of a chain, if any.
  public func snapshot(of chain: ChainID) throws(StoreFailure) -> Snapshot? {
    try query { queries throws(StoreFailure) in try queries.snapshot(of: chain) }
  }

  /// A number that is another one after anybody's commit.
  public func dataVersion() throws(StoreFailure) -> Int64 {
    let others = try query { queries throws(StoreFailure) in
      let row = try queries.fetchOne("PRAGMA data_version", [])
      return row.flatMap { EventColumns.integer($0, 0) } ?? 0
    }
    return others + state.withLock { $0.commits }
  }

  private func query<Value>(
    _ ask: (EventQueries) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    try onDatabase { database throws(StoreFailure) in
      try ask(EventQueries(database: database))
    }
  }
}
