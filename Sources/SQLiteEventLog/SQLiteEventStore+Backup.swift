public import EventLog

extension SQLiteEventStore {
  /// Writes a whole and consistent copy of the database to a new file, while others go on writing.
  ///
  /// - Throws: `StoreFailure`, as `BackupFile` does.
  public func backup(to path: String) throws(StoreFailure) {
    try BackupFile(at: path).fill(from: self)
  }

  /// Makes the heads of this record the ones it is checked against from now on, whatever was kept
  /// before: the last step of restoring an older copy on purpose.
  public func acceptHeads() throws(StoreFailure) {
    guard let paths else { throw .readOnly }
    let kept = try heads().map { KeptHead(instance: instance, head: $0) }
    try HeadLog(path: paths.heads, instance: instance).replace(with: kept)
  }
}
