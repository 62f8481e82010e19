internal import CSQLiteSettings
internal import EventLog
internal import GRDB

extension Database {
  /// Keeps closing a connection from checkpointing.
  ///
  /// The last one to close would otherwise do it outside the writer queue, and every one-shot
  /// command would pay for it.
  func leaveCheckpointsToWriters() throws {
    var isOn: CInt = 0
    let code = css_leave_checkpoints(sqliteConnection, &isOn)
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
