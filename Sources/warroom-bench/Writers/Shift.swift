internal import ArgumentParser
internal import Glibc

/// From when to when a writer writes, and how fast.
struct Shift: ParsableArguments {
  /// When to begin, by `Clock`.
  @Option var start: Double
  /// For how long, milliseconds.
  @Option var length: Double
  /// Acts a second; 0 for as fast as it goes.
  @Option var rate = 0.0

  /// The words of a command line that ask for this shift.
  static func words(start: Double, length: Double, rate: Double = 0) -> [String] {
    ["--start", "\(start)", "--length", "\(length)", "--rate", "\(rate)"]
  }

  /// Does `act` over and over, then prints how long each took, in milliseconds, one a line.
  func work(_ act: () throws -> Void) throws {
    var times: [Double] = []
    Clock.sleep(until: start)
    while Clock.now < start + length {
      if rate > 0 { Clock.sleep(until: start + Double(times.count) * 1_000 / rate) }
      times.append(try Clock.time(act))
    }
    print(times.map { "\($0)" }.joined(separator: "\n"))
  }
}
