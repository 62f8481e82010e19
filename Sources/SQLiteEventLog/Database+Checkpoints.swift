internal import EventLog
internal import GRDB
internal import Glibc

extension Database {
  private typealias Configure =
    @convention(c) (
      OpaquePointer, CInt, CInt, UnsafeMutablePointer<CInt>
    ) -> CInt

  /// Keeps closing a connection from checkpointing.
  ///
  /// The last one to close would otherwise do it outside the writer queue, and every one-shot
  /// command would pay for it. `sqlite3_db_config` is variadic in C, which Swift cannot call, so
  /// it is looked up and called with the types this option takes.
  func leaveCheckpointsToWriters() throws {
    let name = "sqlite3_db_config"
    guard let connection = sqliteConnection, let symbol = dlsym(nil, name) else {
      throw StoreFailure.system(call: name, reason: "not found")
    }
    let configure = unsafeBitCast(symbol, to: Configure.self)
    let noCheckpointOnClose: CInt = 1_006
    var isOn: CInt = 0
    let code = configure(connection, noCheckpointOnClose, 1, &isOn)
    guard code == 0, isOn == 1 else {
      throw StoreFailure.weakSetting(
        name: "no_ckpt_on_close", wanted: "1", found: "\(isOn) (code \(code))")
    }
  }

  /// Moves the write-ahead log into the database and empties it, as far as no reader is in the
  /// way just now. Called in the writer queue.
  ///
  /// Emptied and not only marked as moved: that mark lives in shared memory, and after everybody
  /// has left, the next to come would take the whole log for new and move it again.
  func emptyLog() {
    // Nobody in the queue waits for a reader: the next commit tries again.
    try? execute(sql: "PRAGMA busy_timeout = 0")
    _ = try? Row.fetchAll(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    try? execute(sql: "PRAGMA busy_timeout = 10000")
  }
}
