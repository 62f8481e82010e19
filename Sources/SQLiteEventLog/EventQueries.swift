internal import EventLog
internal import Foundation
internal import GRDB

/// The questions asked of the event table, the same inside and outside a transaction. Each is one
/// prepared statement and takes the time of its answer, not of the record.
struct EventQueries {
  let database: Database

  /// The newest link of a chain.
  func head(of chain: ChainID) throws(StoreFailure) -> Head {
    let places = Place.range(1...Int64.max, in: chain)
    return try lastHead(in: places) ?? .empty(chain)
  }

  /// The newest link of every chain: one step from the end of each to the end of the one before.
  func heads() throws(StoreFailure) -> [Head] {
    var heads: [Head] = []
    var end = Int64.max
    while let head = try lastHead(in: 0...end) {
      heads.append(head)
      guard head.chain > .ledger else { break }
      end = Place.of(0, in: head.chain) - 1
    }
    return heads.reversed()
  }

  private func lastHead(in places: ClosedRange<Int64>) throws(StoreFailure) -> Head? {
    let row = try fetchOne(
      "SELECT place, hash FROM event WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1",
      [places.lowerBound, places.upperBound])
    guard let row else { return nil }
    guard let place = EventColumns.integer(row, 0), let chain = Place.chain(place),
      let hash = EventColumns.bytes(row, 1).flatMap(Digest.init(bytes:))
    else { throw .corrupt("the head of a chain") }
    return Head(chain: chain, seq: Place.seq(place), hash: hash)
  }

  /// The hash of one event, nil where there is none.
  func hash(at seq: Int64, in chain: ChainID) throws(StoreFailure) -> Digest? {
    let row = try fetchOne("SELECT hash FROM event WHERE place = ?", [Place.of(seq, in: chain)])
    return row.flatMap { EventColumns.bytes($0, 0) }.flatMap(Digest.init(bytes:))
  }

  /// Events of a chain with a seq in `seqs`, ascending.
  func events(
    _ seqs: ClosedRange<Int64>, in chain: ChainID, limit: Int
  ) throws(StoreFailure) -> [StoredEvent] {
    let places = Place.range(seqs, in: chain)
    return try events(
      "WHERE place BETWEEN ? AND ? ORDER BY place LIMIT ?",
      [places.lowerBound, places.upperBound, max(0, limit)])
  }

  /// The nearest events of a chain before `seq`, ascending.
  func events(
    before seq: Int64, in chain: ChainID, limit: Int
  ) throws(StoreFailure) -> [StoredEvent] {
    let places = Place.range(0...max(0, seq), in: chain)
    return try events(
      "WHERE place > ? AND place < ? ORDER BY place DESC LIMIT ?",
      [places.lowerBound, places.upperBound, max(0, limit)]
    ).reversed()
  }

  /// Every event of one act, in the order they were appended.
  func events(of operation: OperationID) throws(StoreFailure) -> [StoredEvent] {
    try events("WHERE operation = ? ORDER BY ordinal", [Data(operation.bytes)])
  }

  /// The events a condition selects.
  func events(
    _ condition: String, _ arguments: StatementArguments
  ) throws(StoreFailure) -> [StoredEvent] {
    let sql = "SELECT \(EventColumns.names) FROM event \(condition)"
    return try attempt {
      var events: [StoredEvent] = []
      let statement = try database.cachedStatement(sql: sql)
      statement.arguments = arguments
      let rows = EventRows(statement: statement)
      while let row = try rows.next() { events.append(try row.stored()) }
      return events
    }
  }

  /// The kept state of a chain.
  func snapshot(of chain: ChainID) throws(StoreFailure) -> Snapshot? {
    let row = try fetchOne(
      "SELECT version, seq, bytes FROM snapshot WHERE chain = ?", [chain.rawValue])
    guard let row else { return nil }
    guard let version = EventColumns.integer(row, 0), let seq = EventColumns.integer(row, 1),
      let bytes = EventColumns.bytes(row, 2)
    else { throw .corrupt("the snapshot of chain \(chain.rawValue)") }
    return Snapshot(version: Int(version), seq: seq, bytes: bytes)
  }

  /// The first row of an answer.
  func fetchOne(_ sql: String, _ arguments: StatementArguments) throws(StoreFailure) -> Row? {
    try attempt {
      try Row.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments)
    }
  }

  /// Runs a statement that answers nothing.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws(StoreFailure) {
    try attempt { try database.cachedStatement(sql: sql).execute(arguments: arguments) }
  }
}
