import Testing

/// How long a test waits for what it expects: until it is there, and not for ever.
enum Patience {
  /// Long enough for a busy machine; nothing that works comes near it.
  static let long = Duration.seconds(30)
  /// What the program promises: a colleague's act seen, a lost terminal noticed.
  static let promised = Duration.seconds(1)

  /// What was expected did not come.
  struct Exhausted: Error, CustomStringConvertible {
    var description: String
  }

  /// What one look takes at most where the machine runs.
  private static let look = Duration.milliseconds(100)

  /// Looks again and again until `look` finds something. Time in which the machine stood still, as
  /// virtual ones do, is not counted: it held up the program as well as the test.
  ///
  /// - Throws: `Exhausted` with what was there instead, when `limit` has passed.
  static func wait<Found>(
    atMost limit: Duration = long, _ expected: String, insteadOf: () throws -> String = { "" },
    until look: () throws -> Found?
  ) async throws -> Found {
    var deadline = ContinuousClock.now + limit
    while true {
      let begun = ContinuousClock.now
      if let found = try look() { return found }
      guard ContinuousClock.now < deadline else {
        throw Exhausted(
          description: "waited \(limit) in vain for: \(expected)\n\(try insteadOf())")
      }
      try await Task.sleep(for: .milliseconds(10))
      deadline += max(.zero, ContinuousClock.now - begun - Patience.look)
    }
  }
}
