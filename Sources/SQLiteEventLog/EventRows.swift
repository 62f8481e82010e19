internal import EventLog
internal import GRDB
internal import GRDBSQLite
internal import IncidentCore

/// The rows of a statement with the columns of `EventColumns.names`, as SQLite holds them: no
/// object is made for any of a million values.
///
/// Nothing read is believed to be of its type: a damaged file is an error here, never a crash.
final class EventRows: DatabaseCursor {
  /// One row, valid until the next one is asked for.
  struct Element {
    /// Chain and seq in one number.
    let place: Int64
    /// Position among the events of its act; nil where it is no number.
    let ordinal: Int64?
    /// Whether the times are numbers.
    let hasTimes: Bool
    /// Everything else.
    let event: EventRow

    /// A copy that outlives the row.
    ///
    /// - Throws: `StoreFailure.corrupt` where a value is of another type than was written.
    func stored() throws(StoreFailure) -> StoredEvent {
      guard let chain = Place.chain(place) else { throw .corrupt("an event without a place") }
      guard hasTimes, let ordinal,
        let stored = StoredEvent(copying: event, of: chain, ordinal: Int(ordinal))
      else { throw .corrupt("event \(Place.seq(place)) of chain \(chain.rawValue)") }
      return stored
    }
  }

  let _statement: Statement
  var _isDone = false

  /// The rows of `statement`, whose arguments are set.
  init(statement: Statement) { _statement = statement }

  func _element(sqliteStatement row: SQLiteStatement) throws -> Element {
    let place = sqlite3_column_int64(row, 0)
    let occurred = integer(row, 7)
    let recorded = integer(row, 8)
    let copies = EventRow.Copies(
      operation: blob(row, 5) ?? none, occurredAt: Moment(milliseconds: occurred ?? 0),
      recordedAt: Moment(milliseconds: recorded ?? 0), actor: blob(row, 9) ?? none,
      type: blob(row, 10) ?? none, task: blob(row, 11))
    return Element(
      place: place, ordinal: integer(row, 6), hasTimes: occurred != nil && recorded != nil,
      event: EventRow(
        seq: Place.seq(place), salt: blob(row, 1), body: blob(row, 2),
        digest: blob(row, 3) ?? none, hash: blob(row, 4) ?? none, copies: copies))
  }

  private var none: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

  private func blob(_ row: SQLiteStatement, _ column: CInt) -> UnsafeRawBufferPointer? {
    guard sqlite3_column_type(row, column) == SQLITE_BLOB else { return nil }
    let bytes = sqlite3_column_blob(row, column)
    return UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(row, column)))
  }

  private func integer(_ row: SQLiteStatement, _ column: CInt) -> Int64? {
    guard sqlite3_column_type(row, column) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(row, column)
  }
}
