internal import Glibc

/// Whether a disk that was full can be written again.
enum DiskSpace {
  /// What one act may need at the most: the longest text, and the log's page of it, in bytes.
  private static let needed: UInt = 256 << 10

  /// Whether the disk under `path` has room for an act.
  static func isLeft(at path: String) -> Bool {
    var space = statvfs()
    guard statvfs(path, &space) == 0 else { return false }
    return UInt(space.f_bavail) * UInt(space.f_frsize) >= needed
  }
}
