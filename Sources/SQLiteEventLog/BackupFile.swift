public import EventLog
internal import GRDB
internal import Glibc

/// A file that is to become a whole and consistent copy of a room's database.
///
/// It appears under its name only when all of it is on the disk. It is open to nobody but this
/// account, and an existing file is never overwritten. Open it with
/// `SQLiteEventStore.init(backupAt:)` to verify it.
public final class BackupFile {
  private let target: String
  private let partial: String
  private let descriptor: Int32

  /// Takes a place for the copy; nothing of the room is in it yet.
  ///
  /// - Throws: `StoreFailure.system` when `path` is there already, `.readOnly`, `.diskFull` and
  ///   others.
  public init(at path: String) throws(StoreFailure) {
    target = RoomPaths.absolute(path)
    partial = target + ".partial"
    guard access(target, F_OK) != 0 else {
      throw .system(call: "link \(target)", reason: String(cString: strerror(EEXIST)))
    }
    descriptor = try SystemCall.open(partial, O_RDWR | O_CREAT | O_EXCL)
  }

  deinit {
    close(descriptor)
    unlink(partial)
  }

  /// Copies the database as it is now, while others go on writing, and gives the file its name.
  ///
  /// - Throws: `StoreFailure.system` when somebody took the name meanwhile, `.diskFull` and others.
  public func fill(from store: SQLiteEventStore) throws(StoreFailure) {
    try store.onDatabase { database throws(StoreFailure) in
      try attempt { try database.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
    }
    try SystemCall.run("fsync \(partial)") { fsync(descriptor) }
    // A link, unlike a rename, fails where the name is taken.
    try SystemCall.run("link \(target)") { link(partial, target) }
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/")) ?? target.startIndex
    try SystemCall.syncDirectory(slash == target.startIndex ? "/" : String(target[..<slash]))
  }
}
