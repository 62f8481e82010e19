internal import Synchronization

/// A record that lives as long as the process: for tests, the demo room and replays.
public final class InMemoryEventStore: EventStore {
  /// The identity of the record.
  public let instance: InstanceID
  /// Always false.
  public var isReadOnly: Bool { false }
  private let state = Mutex(MemoryRecord())

  /// An empty record.
  public init(instance: InstanceID = .random()) { self.instance = instance }

  /// Runs `work` on a copy of the record and keeps the copy if `work` does not throw.
  public func write<Value>(
    _ work: (any WriteTransaction) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    try state.withLock { (record) throws(StoreFailure) -> Value in
      let transaction = MemoryTransaction(record, instance: instance)
      let value = try work(transaction)
      guard transaction.changed else { return value }
      record = transaction.record
      record.version += 1
      return value
    }
  }

  /// The newest link of a chain.
  public func head(of chain: ChainID) -> Head {
    state.withLock { $0.head(of: chain) }
  }

  /// The newest link of every chain that has events, by chain.
  public func heads() -> [Head] {
    state.withLock { record in record.chains.keys.sorted().map { record.head(of: $0) } }
  }

  /// At most `limit` events with a seq above `seq`, ascending.
  public func events(in chain: ChainID, after seq: Int64, limit: Int) -> [StoredEvent] {
    state.withLock { Array($0.events(in: chain, after: seq).prefix(max(0, limit))) }
  }

  /// The nearest `limit` events with a seq below `seq`, ascending.
  public func events(in chain: ChainID, before seq: Int64, limit: Int) -> [StoredEvent] {
    state.withLock { record in
      let earlier = record.chains[chain, default: []].prefix(Int(clamping: max(0, seq - 1)))
      return Array(earlier.suffix(max(0, limit)))
    }
  }

  /// What a look at `entries` entries of a chain's timeline finds, in plain code.
  public func stretch(
    in chain: ChainID, _ query: TimelineQuery, entries: Int
  ) -> TimelineStretch {
    query.stretch(of: state.withLock { $0.chains[chain, default: []] }, entries: entries)
  }

  /// Every event of one act.
  public func events(of operation: OperationID) -> [StoredEvent] {
    state.withLock { $0.events(of: operation) }
  }

  /// The kept state of a chain, if any.
  public func snapshot(of chain: ChainID) -> Snapshot? {
    state.withLock { $0.snapshots[chain] }
  }

  /// The number of commits so far.
  public func dataVersion() -> Int64 {
    state.withLock { $0.version }
  }

  /// Lends the events with a seq in `range` to `visit` until it answers false.
  public func scan(
    _ chain: ChainID, _ range: ClosedRange<Int64>, _ visit: (EventRow) -> Bool
  ) {
    for event in state.withLock({ $0.chains[chain, default: []] }) where range ~= event.seq {
      guard event.lend(to: visit) else { return }
    }
  }
}
