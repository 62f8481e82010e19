internal import Glibc

/// The clock that only goes forward; the same one in every process of the machine.
enum Clock {
  /// Now, in milliseconds since the machine started.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// Sleeps until `moment`, so that many processes begin together.
  static func sleep(until moment: Double) {
    while case let rest = moment - now, rest > 0 { usleep(UInt32(rest * 1e3)) }
  }

  /// How long `work` takes, in milliseconds.
  static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = now
    try work()
    return now - start
  }
}
