public import EventLog
internal import GRDB

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
    let rows = EventRows(statement: statement)
    var last: Int64?
    while let row = try rows.next() {
      last = row.place
      guard visit(row.event) else { break }
    }
    return last
  }
}
