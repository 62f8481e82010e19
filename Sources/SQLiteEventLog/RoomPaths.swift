/// The files of a room's directory.
struct RoomPaths: Sendable {
  /// The directory, absolute: a relative path would follow the process wherever it goes.
  let directory: String

  /// The database; SQLite keeps `room.db-wal` and `room.db-shm` beside it.
  var database: String { directory + "/room.db" }
  /// SQLite's write-ahead log.
  var log: String { database + "-wal" }
  /// The file whose lock is the queue of writers.
  var lock: String { directory + "/lock" }
  /// The file touched after every commit.
  var bell: String { directory + "/bell" }
  /// The heads kept outside the database.
  var heads: String { directory + "/heads.log" }
}
