/// What an in-memory store holds. A value, so a transaction that fails simply drops its copy.
struct MemoryRecord {
  var chains: [ChainID: [StoredEvent]] = [:]
  var operations: [OperationID: [(chain: ChainID, seq: Int64)]] = [:]
  var snapshots: [ChainID: Snapshot] = [:]
  var version: Int64 = 0

  func head(of chain: ChainID) -> Head {
    chains[chain]?.last?.head ?? .empty(chain)
  }

  func events(in chain: ChainID, after seq: Int64) -> ArraySlice<StoredEvent> {
    chains[chain, default: []].dropFirst(Int(clamping: max(0, seq)))
  }

  func events(of operation: OperationID) -> [StoredEvent] {
    operations[operation, default: []].compactMap { place in
      chains[place.chain]?[Int(place.seq) - 1]
    }
  }
}
