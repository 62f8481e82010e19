internal import Glibc

/// A way for other threads to wake whoever sleeps in `poll`.
public nonisolated final class WakePipe: Sendable {
  /// No descriptor was free.
  public struct Failure: Error {}

  /// Becomes readable when somebody calls `wake`.
  public let descriptor: Int32
  /// Where a byte has to be written to wake; signal handlers do it themselves.
  let far: Int32

  /// A pipe nobody has written to.
  ///
  /// - Throws: `Failure` where the process has no descriptor left.
  public init() throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Failure() }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    far = ends[1]
  }

  deinit {
    close(descriptor)
    close(far)
  }

  /// Wakes the sleeper; many calls before it wakes count as one.
  public func wake() {
    var byte: UInt8 = 1
    _ = unsafe write(far, &byte, 1)
  }

  /// Forgets all calls so far.
  public func drain() {
    var bin = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bin, bin.count) > 0 {}
  }
}
