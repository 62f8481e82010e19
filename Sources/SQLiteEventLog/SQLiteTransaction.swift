internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

/// One transaction on the database, inside `BEGIN IMMEDIATE` and the writer queue.
final class SQLiteTransaction: WriteTransaction {
  /// The new heads of the chains that were appended to.
  private(set) var appended: [Head] = []
  private(set) var redacted = false
  private(set) var changed = false

  private let queries: EventQueries
  private let instance: InstanceID
  /// How many events each act has so far. Lists, because a transaction has one act and one or two
  /// chains, and a cold start has no time for dictionaries.
  private var acts: [(operation: OperationID, events: Int)] = []

  init(_ queries: EventQueries, instance: InstanceID) {
    self.queries = queries
    self.instance = instance
  }

  func head(of chain: ChainID) throws(StoreFailure) -> Head {
    if let head = appended.last(where: { $0.chain == chain }) { return head }
    return try queries.head(of: chain)
  }

  func events(in chain: ChainID, after seq: Int64) throws(StoreFailure) -> [StoredEvent] {
    guard seq < Int64.max else { return [] }
    return try queries.events(seq + 1...Int64.max, in: chain, limit: .max)
  }

  func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent] {
    try queries.events(of: operation)
  }

  func events(
    in chain: ChainID, happenedAt moment: Moment
  ) throws(StoreFailure) -> [StoredEvent] {
    try queries.events(
      "WHERE chain = ? AND occurred = ? ORDER BY place", [chain.rawValue, moment.milliseconds])
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
    let act = acts.lastIndex { $0.operation == operation } ?? acts.endIndex
    let event = StoredEvent(
      sealing: body, envelope: envelope, ordinal: act == acts.endIndex ? 0 : acts[act].events,
      after: try soundHead(of: chain), instance: instance)
    do {
      let statement = try queries.database.cachedStatement(sql: EventColumns.insertion)
      try statement.execute(arguments: EventColumns.arguments(event))
    } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE {
      throw .operationRecorded(operation)
    } catch {
      throw StoreFailure(error)
    }
    if act == acts.endIndex { acts.append((operation, 0)) }
    acts[act].events += 1
    appended.removeAll { $0.chain == chain }
    appended.append(event.head)
    changed = true
    return event
  }

  func redact(_ seq: Int64, in chain: ChainID) throws(StoreFailure) {
    try queries.run(
      "UPDATE event SET salt = NULL, body = NULL WHERE place = ?", [Place.of(seq, in: chain)])
    guard queries.database.changesCount == 1 else { throw .noEvent(chain: chain, seq: seq) }
    redacted = true
    changed = true
  }

  func saveSnapshot(_ snapshot: Snapshot, of chain: ChainID) throws(StoreFailure) {
    try queries.run(
      "INSERT OR REPLACE INTO snapshot (chain, version, seq, bytes) VALUES (?, ?, ?, ?)",
      [chain.rawValue, snapshot.version, snapshot.seq, Data(snapshot.bytes)])
    changed = true
  }

  func deleteSnapshots() throws(StoreFailure) {
    try queries.run("DELETE FROM snapshot")
    changed = true
  }

  /// The head to append after, once its own link is proved: nothing is ever built on a link that
  /// does not hold, or one flipped bit would spoil all that comes after it.
  private func soundHead(of chain: ChainID) throws(StoreFailure) -> Head {
    if let head = appended.last(where: { $0.chain == chain }) { return head }
    let last = try queries.events(before: .max, in: chain, limit: 2)
    guard let event = last.last else { return .empty(chain) }
    let previous = last.count == 2 ? last[0].head : .empty(chain)
    guard event.seq == previous.seq + 1, event.isSound(after: previous.hash, instance: instance)
    else { throw .corrupt("event \(event.seq) of chain \(chain.rawValue) is not as recorded") }
    return event.head
  }
}
