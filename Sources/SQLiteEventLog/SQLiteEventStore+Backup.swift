public import EventLog
internal import GRDB
internal import Glibc

extension SQLiteEventStore {
  /// Writes a whole and consistent copy of the database to a new file, while others go on writing.
  ///
  /// The file appears under its name only when all of it is on the disk. It is open to nobody but
  /// this account, and an existing file is never overwritten. Open it with `init(backupAt:)` to
  /// verify it.
  ///
  /// - Throws: `StoreFailure.system` when `path` is there already, `.diskFull` and others.
  public func backup(to path: String) throws(StoreFailure) {
    let target = RoomPaths.absolute(path)
    let partial = target + ".partial"
    let descriptor = try SystemCall.open(partial, O_RDWR | O_CREAT | O_EXCL)
    defer {
      close(descriptor)
      unlink(partial)
    }
    try onDatabase { database throws(StoreFailure) in
      try attempt { try database.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
    }
    try SystemCall.run("fsync \(partial)") { fsync(descriptor) }
    // A link, unlike a rename, fails where the name is taken.
    try SystemCall.run("link \(target)") { link(partial, target) }
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) ?? target.startIndex
    try SystemCall.syncDirectory(slash == target.startIndex ? "/" : String(target[..<slash]))
  }

  /// Makes the heads of this record the ones it is checked against from now on, whatever was kept
  /// before: the last step of restoring an older copy on purpose.
  public func acceptHeads() throws(StoreFailure) {
    guard let paths else { throw .readOnly }
    let kept = try heads().map { KeptHead(instance: instance, head: $0) }
    try HeadLog(path: paths.heads, instance: instance).replace(with: kept)
  }
}
