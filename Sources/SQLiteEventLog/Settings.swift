internal import EventLog
internal import GRDB

/// The settings every connection has, each read back after it is set: a promise about durability
/// is worth what the database says it is doing, not what it was told.
enum Settings {
  private static let all: [(name: String, value: String)] = [
    // Every commit is synced. GRDB would set NORMAL in WAL mode, which lost up to 403
    // acknowledged events in a simulated power cut, so its own WAL set-up is not used.
    ("synchronous", "2"),
    // Memory-mapped reads beside another process's checkpoint can corrupt the file.
    ("mmap_size", "0"),
    // A database is input: nothing in its schema may call functions.
    ("trusted_schema", "0"),
    // Damaged pages are noticed before they are believed.
    ("cell_size_check", "1"),
    // Erased texts are overwritten, not only unlinked.
    ("secure_delete", "1"),
    // Checkpoints are ours to run, in the writer queue.
    ("wal_autocheckpoint", "0"),
  ]

  /// Makes and proves the settings of a connection that may write.
  static func apply(_ database: Database) throws(StoreFailure) {
    try set("journal_mode", "wal", database)
    for setting in all { try set(setting.name, setting.value, database) }
  }

  private static func set(
    _ name: String, _ value: String, _ database: Database
  ) throws(StoreFailure) {
    let queries = EventQueries(database: database)
    try queries.run("PRAGMA \(name) = \(value)")
    let row = try queries.fetchOne("PRAGMA \(name)", [])
    let found = row.map { $0[0] as DatabaseValue }.map(Settings.text) ?? ""
    guard found == value else { throw .weakSetting(name: name, wanted: value, found: found) }
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): "\(number)"
    case .string(let text): text
    default: ""
    }
  }
}
