extension Moment {
  /// Reads `2026-11-20T09:02[:17[.123]]` followed by `Z` or an offset such as `+09:00`.
  ///
  /// A time without a zone is refused here: two people in two places would read it differently.
  /// Leap seconds (`23:59:60`) are refused, because no stored time may be ambiguous, and so are
  /// instants that are not `recordable`.
  public init?(iso8601 text: String) {
    guard let (civil, rest) = CivilTime.leading(text), let civil, let offset = Moment.offset(rest)
    else { return nil }
    self = civil.moment(offsetSeconds: offset)
    guard Moment.recordable.contains(self) else { return nil }
  }

  /// What is wrong with a time somebody typed.
  public enum ReadingFailure: Error, Hashable, Sendable {
    /// Not one of the forms a person may type.
    case notATime(String)
    /// The wall clocks of the zone never showed this time, or it is not in the calendar.
    case noSuchTime(String)
  }

  /// Reads what `init(typed:now:zone:)` reads, where what is meant is still to come: `14:00` typed at
  /// 15:00 is that of tomorrow. `-1h` and a whole date have passed whatever is meant by them.
  ///
  /// - Throws: `ReadingFailure` naming what was typed.
  public init(toCome text: String, now: Moment, zone: Zone) throws(ReadingFailure) {
    let moment = try Moment(typed: text, now: now, zone: zone)
    let isTimeOfDay = text.utf8.count <= 8 && !text.hasPrefix("-")
    self = isTimeOfDay && moment < now ? moment + Int64(1).days : moment
  }

  /// Reads a time as people type it beside an event: ISO 8601 with an offset, `2026-11-20 09:02`
  /// in the room's zone, `09:02` (that time today, or yesterday where today's is still to come),
  /// or `-10m`, `-2h` (that long ago).
  ///
  /// - Throws: `ReadingFailure` naming what was typed.
  public init(typed text: String, now: Moment, zone: Zone) throws(ReadingFailure) {
    if text.hasPrefix("-"), let span = Moment.span(text.dropFirst()) {
      self = now + -span
    } else if let (civil, rest) = CivilTime.leading(text) {
      guard let civil else { throw .noSuchTime(text) }
      if rest.isEmpty {
        self = try Moment.shown(civil, in: zone, typed: text)
      } else if let offset = Moment.offset(rest) {
        self = civil.moment(offsetSeconds: offset)
      } else {
        throw .notATime(text)
      }
    } else if let (hour, minute, second) = Moment.timeOfDay(text) {
      let day = zone.civil(now)
      guard
        let today = CivilTime(
          year: day.year, month: day.month, day: day.day, hour: hour, minute: minute,
          second: second)
      else { throw .noSuchTime(text) }
      // "23:50" typed at 00:05 means ten minutes ago. A minute ahead is a wall clock that is fast.
      // A time that the clocks were put forward over counts by the wall: half past two is over at
      // ten past three, and must not become that of yesterday.
      let instant = zone.moment(of: today)
      let isToCome =
        zone.civil(instant) == today
        ? instant > now + Int64(1).minutes
        : today.moment(offsetSeconds: 0) > day.moment(offsetSeconds: 0)
      self = try Moment.shown(isToCome ? today.dayBefore : today, in: zone, typed: text)
    } else {
      throw .notATime(text)
    }
    guard Moment.recordable.contains(self) else { throw .noSuchTime(text) }
  }

  /// Reads `30m`, `2h`, `1h30m`, `45s` or `3d` as milliseconds; nil for anything else or zero.
  public static func span(_ text: some StringProtocol) -> Int64? {
    var total: Int64 = 0
    var digits = ""
    for scalar in text.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        continue
      }
      guard let number = Int64(digits), number <= 100_000 else { return nil }
      switch scalar {
      case "s": total = total.adding(number.seconds)
      case "m": total = total.adding(number.minutes)
      case "h": total = total.adding(number.hours)
      case "d": total = total.adding(number.days)
      default: return nil
      }
      digits = ""
    }
    return digits.isEmpty && total > 0 ? total : nil
  }

  /// The instant at which the clocks of `zone` show `civil`, where they ever do.
  private static func shown(
    _ civil: CivilTime, in zone: Zone, typed text: String
  ) throws(ReadingFailure) -> Moment {
    let moment = zone.moment(of: civil)
    guard zone.civil(moment) == civil else { throw .noSuchTime(text) }
    return moment
  }

  private static func timeOfDay(_ text: String) -> (hour: Int, minute: Int, second: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count <= 2 ? Int(digits: Array(part.unicodeScalars)[...]) : nil
    }
    guard numbers.count == parts.count, numbers.count == 2 || numbers.count == 3 else { return nil }
    return (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 6 || scalars.count == 5, let sign = scalars.first,
      sign == "+" || sign == "-", let hours = Int(digits: scalars[1..<3]),
      let minutes = Int(digits: scalars.suffix(2)), hours <= 14, minutes <= 59,
      scalars.count == 5 || scalars[3] == ":"
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}
