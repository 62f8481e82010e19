internal import EventLog
internal import Glibc

/// The queue of everybody who writes to a room, in any process: an exclusive lock on a file.
///
/// SQLite's own waiting is a lottery (one of eight writers got 1 turn while another got 25,030),
/// and before 3.51.3 a commit beside another process's checkpoint can corrupt the database. The
/// kernel serves this lock in order, and no commit or checkpoint runs without it.
final class WriterQueue: Sendable {
  private let descriptor: Int32

  /// Opens the lock file, making it if `path` has none.
  init(path: String) throws(StoreFailure) {
    descriptor = try SystemCall.open(path, O_RDWR | O_CREAT)
  }

  deinit { close(descriptor) }

  /// Waits for its turn, runs `work`, and lets the next one go.
  func turn<Value>(_ work: () throws(StoreFailure) -> Value) throws(StoreFailure) -> Value {
    try SystemCall.run("flock") { flock(descriptor, LOCK_EX) }
    defer { flock(descriptor, LOCK_UN) }
    return try work()
  }
}
