internal import EventLog
internal import GRDB

extension EventQueries {
  /// Gives a room of an older version the index of today's timeline, in one transaction while nobody
  /// else writes. A disk that is full leaves it for another time: everything is found without it,
  /// only later.
  func renewTimelineIndex(in writers: WriterQueue) throws(StoreFailure) {
    guard try !hasTimelineIndex else { return }
    do throws(StoreFailure) {
      try writers.turn { () throws(StoreFailure) in
        try attempt {
          try database.inTransaction(.immediate) {
            try database.execute(sql: Schema.timelineIndex)
            try database.execute(sql: Schema.formerTimelineIndex)
            return .commit
          }
        }
      }
    } catch .diskFull {
    } catch .readOnly {
    }
  }

  private var hasTimelineIndex: Bool {
    get throws(StoreFailure) {
      let row = try fetchOne(
        "SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = 'event_timeline'", [])
      return row != nil
    }
  }
}
