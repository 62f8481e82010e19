internal import ArgumentParser
internal import GRDBSQLite
internal import Glibc

/// The least that can be done for the same promise, as a measure of what ours costs: a lock on a
/// file, one INSERT, one commit that is synced. No chain, no rules, nobody told.
struct BareWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write into a bare table as one of many.", shouldDisplay: false)

  @Option var database: String
  @OptionGroup var shift: Shift

  func run() throws {
    let connection = try BareWrite.connect(database)
    defer { sqlite3_close(connection) }
    let lock = open(database + ".lock", O_RDWR | O_CREAT, 0o600)
    let body = String(repeating: "x", count: 300)
    try shift.work {
      flock(lock, LOCK_EX)
      defer { flock(lock, LOCK_UN) }
      for sql in ["BEGIN IMMEDIATE", "INSERT INTO event (body) VALUES ('\(body)')", "COMMIT"] {
        try BareWrite.run(sql, on: connection)
      }
    }
  }

  /// Opens the table, making it where it is not there.
  static func connect(_ path: String) throws -> OpaquePointer {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let connection = opened else {
      throw Failure("cannot open \(path)")
    }
    sqlite3_busy_timeout(connection, 10_000)
    for sql in [
      "PRAGMA journal_mode = wal", "PRAGMA synchronous = FULL",
      "CREATE TABLE IF NOT EXISTS event (seq INTEGER PRIMARY KEY, body TEXT)",
    ] { try run(sql, on: connection) }
    return connection
  }

  private static func run(_ sql: String, on connection: OpaquePointer) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw Failure("\(sql.prefix(20)): \(String(cString: sqlite3_errmsg(connection)))")
    }
  }
}
