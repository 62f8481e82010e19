import IncidentCore
import Testing

/// One deadline somebody worked out by hand, and what it is counted from.
struct WorkedDate: Sendable, CustomTestStringConvertible {
  /// The clock.
  let clock: String
  /// The start, on the wall of the clock's zone (UTC where it has none).
  let start: String
  /// The last day in time, or the last minute where hours are counted.
  let due: String
  /// What is known; every other fact is answered by no.
  var facts: [String: FactAnswer] = [:]
  /// When it was known, where that is not the start.
  var known: String?

  init(
    _ clock: String, _ start: String, _ due: String, _ facts: [String: FactAnswer] = [:],
    known: String? = nil
  ) {
    self.clock = clock
    self.start = start
    self.due = due
    self.facts = facts
    self.known = known
  }

  var testDescription: String { "\(clock) from \(start): \(due)" }

  /// The deadline as the program counts it.
  func deadline() throws -> Deadline {
    let definition = try Shipped.clock(clock)
    let zone = definition.zone ?? .utc
    let start = try Self.moment(start, zone)
    let facts = facts
    let ground = DeadlineGround(
      known: try known.map { try Self.moment($0, zone) } ?? start, zone: zone,
      calendars: Shipped.calendars, facts: { facts[$0] ?? .bool(false) })
    return definition.deadline(from: start, on: ground)
  }

  /// The last instant in time, on the wall of the clock's zone.
  func said() throws -> String {
    let deadline = try deadline()
    let limit = try #require(deadline.limit)
    let civil = deadline.zone.civil(limit)
    if limit == deadline.zone.end(of: deadline.zone.date(limit)) { return civil.date }
    return "\(civil.date) \(civil.clock(seconds: false))"
  }

  static func moment(_ text: String, _ zone: Zone) throws -> Moment {
    let full = text.count == 10 ? "\(text) 09:00" : text
    let present = Moment(milliseconds: 0)
    return try Moment(typed: full, now: present, zone: zone)
  }
}
