public import EventLog
internal import Glibc

/// Tells every process that looks at a room that something was recorded.
///
/// A commit's own writes to the database files are seen before the commit is visible, so watching
/// those shows yesterday's state. The writer touches a file of its own after the commit instead.
public struct ChangeBell: Sendable {
  private let path: String

  /// The bell of the room in `directory`.
  public init(room directory: String) {
    path = RoomPaths(directory: directory).bell
  }

  init(path: String) { self.path = path }

  /// Makes the file; harmless where it is already there.
  func install() throws(StoreFailure) {
    close(try SystemCall.open(path, O_WRONLY | O_CREAT))
  }

  /// Wakes all watchers. A bell that cannot be rung costs them a second at most, so this does
  /// not fail.
  func ring() {
    utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW)
  }

  /// A watcher that sees every ring from now on.
  ///
  /// - Throws: `StoreFailure.system` when there is no bell or the system has no watch to spare;
  ///   looking at `EventStore.dataVersion()` once a second does the same, less promptly.
  public func watcher() throws(StoreFailure) -> Watcher {
    try Watcher(path: path)
  }
}
