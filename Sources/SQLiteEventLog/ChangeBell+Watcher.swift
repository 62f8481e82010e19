internal import EventLog
internal import Glibc
internal import Synchronization

extension ChangeBell {
  /// Waits for the bell, on a thread or by its descriptor in a `poll` of one's own.
  ///
  /// A watcher wakes also for nothing, and misses nothing that happened since it was made or last
  /// waited. Beside it, compare `EventStore.dataVersion()` once a second: the safety net for a
  /// filesystem without notifications or a bell that somebody removed.
  public final class Watcher: Sendable {
    private let notifications: Int32
    /// Closing the far end makes the near end readable for ever.
    private let stopNear: Int32
    private let stopFar: Mutex<Int32?>

    init(path: String) throws(StoreFailure) {
      let notifications = try SystemCall.run("inotify_init1") {
        inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      }
      var ends: [Int32] = [-1, -1]
      do throws(StoreFailure) {
        try SystemCall.run("inotify_add_watch \(path)") {
          inotify_add_watch(notifications, path, UInt32(IN_ATTRIB))
        }
        try SystemCall.run("pipe") { pipe(&ends) }
      } catch {
        close(notifications)
        throw error
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      self.notifications = notifications
      stopNear = ends[0]
      stopFar = Mutex(ends[1])
    }

    deinit {
      stop()
      close(stopNear)
      close(notifications)
    }

    /// The descriptor that is readable once the bell has rung; call `wait(timeoutMs: 0)` then.
    public var descriptor: Int32 { notifications }

    /// Waits until the bell rings, `timeoutMs` milliseconds are over (-1 for no limit), or
    /// `stop()` is called, which ends this and every later wait.
    ///
    /// - Returns: Whether the bell rang since the last wait.
    public func wait(timeoutMs: Int32) -> Bool {
      var sources = [
        pollfd(fd: notifications, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stopNear, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 2, timeoutMs) > 0 else { return false }
      var bin = [UInt8](repeating: 0, count: 4_096)
      var rang = false
      while read(notifications, &bin, bin.count) > 0 { rang = true }
      return rang
    }

    /// Ends all waiting for good, from any thread.
    public func stop() {
      stopFar.withLock { end in
        if let descriptor = end { close(descriptor) }
        end = nil
      }
    }
  }
}
