internal import EventLog
internal import Foundation
internal import GRDB

/// One transaction on the database, inside `BEGIN IMMEDIATE` and the writer queue.
final class SQLiteTransaction: WriteTransaction {
  /// The new heads of the chains that were appended to.
  private(set) var appended: [ChainID: Head] = [:]
  private(set) var redacted = false
  private(set) var changed = false

  private let queries: EventQueries
  private let instance: InstanceID
  private var ordinals: [OperationID: Int] = [:]

  init(_ database: Database, instance: InstanceID) {
    queries = EventQueries(database: database)
    self.instance = instance
  }

  func head(of chain: ChainID) throws(StoreFailure) -> Head {
    if let head = appended[chain] { return head }
    return try queries.head(of: chain)
  }

  func events(in chain: ChainID, after seq: Int64) throws(StoreFailure) -> [StoredEvent] {
    guard seq < Int64.max else { return [] }
    return try queries.events(seq + 1...Int64.max, in: chain, limit: .max)
  }

  func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent] {
    try queries.events(of: operation)
  }

  func snapshot(of chain: ChainID) throws(StoreFailure) -> Snapshot? {
    try queries.snapshot(of: chain)
  }

  func append(_ body: [UInt8], to chain: ChainID) throws(StoreFailure) -> StoredEvent {
    let envelope: Envelope
    do {
      envelope = try Envelope(body: body)
    } catch {
      throw .malformedBody(error)
    }
    let operation = envelope.operation
    let ordinal = ordinals[operation, default: 0]
    let event = StoredEvent(
      sealing: body, envelope: envelope, ordinal: ordinal, after: try soundHead(of: chain),
      instance: instance)
    do {
      let statement = try queries.database.cachedStatement(sql: EventColumns.insertion)
      try statement.execute(arguments: EventColumns.arguments(event))
    } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
      throw .operationRecorded(operation)
    } catch {
      throw StoreFailure(error)
    }
    ordinals[operation] = ordinal + 1
    appended[chain] = event.head
    changed = true
    return event
  }

  func redact(_ seq: Int64, in chain: ChainID) throws(StoreFailure) {
    try execute(
      "UPDATE event SET salt = NULL, body = NULL WHERE place = ?", [Place.of(seq, in: chain)])
    guard queries.database.changesCount == 1 else { throw .noEvent(chain: chain, seq: seq) }
    redacted = true
  }

  func saveSnapshot(_ snapshot: Snapshot, of chain: ChainID) throws(StoreFailure) {
    try execute(
      "INSERT OR REPLACE INTO snapshot (chain, version, seq, bytes) VALUES (?, ?, ?, ?)",
      [chain.rawValue, snapshot.version, snapshot.seq, Data(snapshot.bytes)])
  }

  func deleteSnapshots() throws(StoreFailure) {
    try execute("DELETE FROM snapshot", [])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws(StoreFailure) {
    try attempt {
      try queries.database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
    changed = true
  }

  /// The head to append after, once its own link is proved: nothing is ever built on a link that
  /// does not hold, or one flipped bit would spoil all that comes after it.
  private func soundHead(of chain: ChainID) throws(StoreFailure) -> Head {
    if let head = appended[chain] { return head }
    let last = try queries.events(before: .max, in: chain, limit: 2)
    guard let event = last.last else { return .empty(chain) }
    let previous = last.count == 2 ? last[0].head : .empty(chain)
    guard event.seq == previous.seq + 1, event.isSound(after: previous.hash, instance: instance)
    else { throw .corrupt("event \(event.seq) of chain \(chain.rawValue) is not as recorded") }
    return event.head
  }
}
