internal import IncidentCore

/// One transaction of an in-memory store.
final class MemoryTransaction: WriteTransaction {
  private(set) var record: MemoryRecord
  private(set) var changed = false
  private var ordinals: [OperationID: Int] = [:]
  private let instance: InstanceID

  init(_ record: MemoryRecord, instance: InstanceID) {
    self.record = record
    self.instance = instance
  }

  func head(of chain: ChainID) -> Head { record.head(of: chain) }

  func events(in chain: ChainID, after seq: Int64) -> [StoredEvent] {
    Array(record.events(in: chain, after: seq))
  }

  func events(of operation: OperationID) -> [StoredEvent] { record.events(of: operation) }

  func events(in chain: ChainID, happenedAt moment: Moment) -> [StoredEvent] {
    record.chains[chain, default: []].filter { $0.index.occurredAt == moment }
  }

  func snapshot(of chain: ChainID) -> Snapshot? { record.snapshots[chain] }

  func append(_ body: [UInt8], to chain: ChainID) throws(StoreFailure) -> StoredEvent {
    let envelope: Envelope
    do {
      envelope = try Envelope(body: body)
    } catch {
      throw .malformedBody(error)
    }
    let operation = envelope.operation
    let ordinal = ordinals[operation, default: 0]
    guard ordinal > 0 || record.operations[operation] == nil else {
      throw .operationRecorded(operation)
    }
    let event = StoredEvent(
      sealing: body, envelope: envelope, ordinal: ordinal, after: record.head(of: chain),
      instance: instance)
    ordinals[operation] = ordinal + 1
    record.chains[chain, default: []].append(event)
    record.operations[operation, default: []].append((chain, event.seq))
    changed = true
    return event
  }

  func redact(_ seq: Int64, in chain: ChainID) throws(StoreFailure) {
    guard let count = record.chains[chain]?.count, (1...Int64(count)).contains(seq) else {
      throw .noEvent(chain: chain, seq: seq)
    }
    record.chains[chain]?[Int(seq) - 1].salt = nil
    record.chains[chain]?[Int(seq) - 1].body = nil
    changed = true
  }

  func saveSnapshot(_ snapshot: Snapshot, of chain: ChainID) {
    record.snapshots[chain] = snapshot
    changed = true
  }

  func deleteSnapshots() {
    record.snapshots = [:]
    changed = true
  }
}
