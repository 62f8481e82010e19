public import EventLog
internal import GRDB
internal import GRDBSQLite
internal import IncidentCore

extension SQLiteEventStore {
  /// Lends the events with a seq in `range` to `visit`, ascending, until it answers false.
  ///
  /// Read in stretches, so that a long scan never keeps the log from being reused.
  public func scan(
    _ chain: ChainID, _ range: ClosedRange<Int64>, _ visit: (EventRow) -> Bool
  ) throws(StoreFailure) {
    let places = Place.range(range, in: chain)
    var start = places.lowerBound
    var goesOn = true
    while goesOn, start <= places.upperBound {
      let last = try onDatabase { database throws(StoreFailure) in
        try attempt {
          try scan(database, start...places.upperBound) { row in
            goesOn = visit(row)
            return goesOn
          }
        }
      }
      guard let last else { return }
      start = last + 1
    }
  }

  /// Lends one stretch of events.
  ///
  /// - Returns: The place of the last one; nil when there was none.
  private func scan(
    _ database: Database, _ places: ClosedRange<Int64>, _ visit: (EventRow) -> Bool
  ) throws -> Int64? {
    let sql = "SELECT \(EventColumns.names) FROM event WHERE place BETWEEN ? AND ? ORDER BY place"
    let statement = try database.cachedStatement(sql: sql + " LIMIT 20000")
    statement.arguments = [places.lowerBound, places.upperBound]
    let rows = RawRows(statement: statement)
    var last: Int64?
    while let row = try rows.next() {
      last = row.place
      guard visit(row.event) else { break }
    }
    return last
  }
}

/// The rows of a statement with the columns of `EventColumns.names`, as SQLite holds them: no
/// object is made for any of a million values.
private final class RawRows: DatabaseCursor {
  typealias Element = (place: Int64, event: EventRow)

  let _statement: Statement
  var _isDone = false

  init(statement: Statement) { _statement = statement }

  func _element(sqliteStatement row: SQLiteStatement) throws -> Element {
    let place = sqlite3_column_int64(row, 0)
    let copies = EventRow.Copies(
      operation: blob(row, 5) ?? none, occurredAt: moment(row, 7), recordedAt: moment(row, 8),
      actor: blob(row, 9) ?? none, type: blob(row, 10) ?? none, task: blob(row, 11))
    let event = EventRow(
      seq: Place.seq(place), salt: blob(row, 1), body: blob(row, 2), digest: blob(row, 3) ?? none,
      hash: blob(row, 4) ?? none, copies: copies)
    return (place, event)
  }

  private var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

  private func blob(_ row: SQLiteStatement, _ column: CInt) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(row, column) != SQLITE_NULL else { return nil }
    let bytes = sqlite3_column_blob(row, column)
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(row, column)))
  }

  private func moment(_ row: SQLiteStatement, _ column: CInt) -> Moment {
    Moment(milliseconds: sqlite3_column_int64(row, column))
  }
}
