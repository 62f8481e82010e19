public import EventLog
internal import Foundation
internal import GRDB
internal import Glibc

extension SQLiteEventStore {
  /// Makes a new, empty room in the directory `path`, which may be there already if it is private
  /// and has no room, and opens it. Of two that try at once, one makes the room.
  ///
  /// - Throws: `StoreFailure.roomExists`, and whatever opening throws.
  public static func create(
    roomAt path: String, instance: InstanceID = .random()
  ) throws(StoreFailure) -> SQLiteEventStore {
    let paths = RoomPaths(directory: RoomPaths.absolute(path))
    try makeDirectory(paths.directory)
    _ = try paths.checkDirectory()
    let writers = try WriterQueue(path: paths.lock)
    try writers.turn { () throws(StoreFailure) in try fill(paths, instance: instance) }
    return try SQLiteEventStore(roomAt: paths.directory)
  }

  private static func fill(_ paths: RoomPaths, instance: InstanceID) throws(StoreFailure) {
    // Ours alone from its first byte, whatever the umask; SQLite gives its side files the same.
    close(try SystemCall.open(paths.database, O_RDWR | O_CREAT))
    try ChangeBell(path: paths.bell).install()
    let queue = try Connection.open(paths.database, readOnly: false)
    let filled = queue.writeWithoutTransaction { database in
      Result { () throws(StoreFailure) in
        try fill(database, paths: paths, instance: instance)
      }
    }
    try filled.get()
    try SystemCall.syncDirectory(paths.directory)
  }

  /// One transaction, so a crash leaves an empty file, which the next attempt fills.
  private static func fill(
    _ database: Database, paths: RoomPaths, instance: InstanceID
  ) throws(StoreFailure) {
    let tables = try attempt {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
    }
    guard tables == 0 else { throw .roomExists(path: paths.directory) }
    try attempt {
      try database.inTransaction(.immediate) {
        try database.execute(sql: Schema.creation)
        try database.execute(
          sql: "INSERT INTO room (one, instance) VALUES (1, ?)", arguments: [Data(instance.bytes)])
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
        return .commit
      }
    }
  }

  /// Makes a private directory, and private ones above it where they are missing.
  private static func makeDirectory(_ path: String) throws(StoreFailure) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      slash > path.startIndex
    else { throw SystemCall.failure("mkdir \(path)") }
    try makeDirectory(String(path[..<slash]))
    try SystemCall.run("mkdir \(path)") { mkdir(path, 0o700) }
  }
}
