import EventLog

/// A store whose scanned events somebody has changed behind its back.
final class TamperedStore: EventStore {
  private let original: InMemoryEventStore
  private let change: @Sendable (inout StoredEvent) -> Void

  init(_ original: InMemoryEventStore, change: @escaping @Sendable (inout StoredEvent) -> Void) {
    self.original = original
    self.change = change
  }

  var instance: InstanceID { original.instance }
  var isReadOnly: Bool { true }

  func scan(_ chain: ChainID, _ range: ClosedRange<Int64>, _ visit: (EventRow) -> Bool) {
    for var event in original.events(in: chain, after: range.lowerBound - 1, limit: .max) {
      change(&event)
      guard event.lend(to: visit) else { return }
    }
  }

  func heads() -> [Head] { original.heads() }

  func write<Value>(
    _ work: (any WriteTransaction) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    throw .readOnly
  }

  func head(of chain: ChainID) -> Head { original.head(of: chain) }

  func events(in chain: ChainID, after seq: Int64, limit: Int) -> [StoredEvent] { [] }

  func events(in chain: ChainID, before seq: Int64, limit: Int) -> [StoredEvent] { [] }

  func stretch(
    in chain: ChainID, _ query: TimelineQuery, entries: Int
  ) -> TimelineStretch { TimelineStretch(events: [], next: nil, looked: 0) }

  func events(of operation: OperationID) -> [StoredEvent] { [] }

  func snapshot(of chain: ChainID) -> Snapshot? { nil }

  func dataVersion() -> Int64 { 0 }
}
