internal import EventLog
internal import Glibc

extension RoomPaths {
  /// Refuses a directory others can look into, one of another account, and filesystems on which
  /// SQLite's locks or shared memory do not work between processes.
  ///
  /// - Returns: Whether the room belongs to another account and this is root, who may look and
  ///   must not leave files of its own behind.
  func checkDirectory() throws(StoreFailure) -> Bool {
    let foreign = try RoomPaths.check(directory, mode: "0700", missing: .noRoom(path: directory))
    try Filesystem.refuseNetwork(directory)
    return foreign
  }

  /// Refuses a database others can read or write, or that another account owns.
  func checkDatabase() throws(StoreFailure) {
    _ = try RoomPaths.check(database, mode: "0600", missing: .noRoom(path: directory))
  }

  private static func check(
    _ path: String, mode: String, missing: StoreFailure
  ) throws(StoreFailure) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? missing : SystemCall.failure("stat \(path)")
    }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(path: path, mode: mode) }
    let foreign = status.st_uid != geteuid()
    guard !foreign || geteuid() == 0 else { throw .notOwned(path: path) }
    return foreign
  }
}
