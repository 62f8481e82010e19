extension Moment {
  /// Reads `2026-11-20T09:02[:17[.123]]` followed by `Z` or an offset such as `+09:00`.
  ///
  /// A time without a zone is refused here: two people in two places would read it differently.
  /// Leap seconds (`23:59:60`) are refused, because no stored time may be ambiguous.
  public init?(iso8601 text: String) {
    guard let (civil, rest) = Moment.civil(text), let offset = Moment.offset(rest) else {
      return nil
    }
    self = civil.moment(offsetSeconds: offset)
  }

  /// What is wrong with a time somebody typed.
  public enum ReadingFailure: Error, Hashable, Sendable {
    /// Not one of the forms a person may type.
    case notATime(String)
    /// The wall clocks of the zone never showed this time, or it is not in the calendar.
    case noSuchTime(String)
  }

  /// Reads a time as people type it beside an event: ISO 8601 with an offset, `2026-11-20 09:02`
  /// in the room's zone, `09:02` (that time today, or yesterday where today's is still to come),
  /// or `-10m`, `-2h` (that long ago).
  ///
  /// - Throws: `ReadingFailure` naming what was typed.
  public init(typed text: String, now: Moment, zone: Zone) throws(ReadingFailure) {
    if let exact = Moment(iso8601: text) {
      self = exact
    } else if text.hasPrefix("-"), let span = Moment.span(text.dropFirst()) {
      self = now + -span
    } else if let (civil, rest) = Moment.civil(text), rest.isEmpty {
      self = zone.moment(of: civil)
    } else if let today = Moment.timeOfDay(text, on: zone.civil(now)) {
      let moment = zone.moment(of: today)
      // "23:50" typed at 00:05 means ten minutes ago.
      self = moment > now ? moment + -Int64(1).days : moment
    } else {
      throw .notATime(text)
    }
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
      case "s": total += number.seconds
      case "m": total += number.minutes
      case "h": total += number.hours
      case "d": total += number.days
      default: return nil
      }
      digits = ""
    }
    return digits.isEmpty && total > 0 ? total : nil
  }

  private static func timeOfDay(_ text: String, on day: CivilTime) -> CivilTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
    guard parts.count == 2 || parts.count == 3, let hour = parts[0], let minute = parts[1] else {
      return nil
    }
    guard parts.count == 2 || parts[2] != nil else { return nil }
    return CivilTime(
      year: day.year, month: day.month, day: day.day, hour: hour, minute: minute,
      second: parts.count == 3 ? parts[2] ?? 0 : 0)
  }

  /// The date and time at the start of `text`, and what follows it.
  private static func civil(_ text: String) -> (CivilTime, Substring)? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 16, scalars[4] == "-", scalars[7] == "-",
      scalars[10] == "T" || scalars[10] == " ", scalars[13] == ":",
      let year = number(scalars[0..<4]), let month = number(scalars[5..<7]),
      let day = number(scalars[8..<10]), let hour = number(scalars[11..<13]),
      let minute = number(scalars[14..<16])
    else { return nil }
    var second = 0
    var millisecond = 0
    var next = 16
    if next + 2 < scalars.count, scalars[next] == ":" {
      guard let read = number(scalars[(next + 1)..<(next + 3)]) else { return nil }
      second = read
      next += 3
      if next < scalars.count, scalars[next] == "." {
        let start = next + 1
        next = start
        while next < scalars.count, ("0"..."9").contains(scalars[next]) { next += 1 }
        guard next > start, let read = number(scalars[start..<min(next, start + 3)]) else {
          return nil
        }
        millisecond = read * [100, 10, 1][min(next - start, 3) - 1]
      }
    }
    guard
      let civil = CivilTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second,
        millisecond: millisecond)
    else { return nil }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[next...])
    return (civil, Substring(String(rest)))
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 6 || scalars.count == 5, let sign = scalars.first,
      sign == "+" || sign == "-", let hours = number(scalars[1..<3]),
      let minutes = number(scalars.suffix(2)), hours <= 14, minutes <= 59,
      scalars.count == 5 || scalars[3] == ":"
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard !scalars.isEmpty else { return nil }
    var value = 0
    for scalar in scalars {
      guard ("0"..."9").contains(scalar) else { return nil }
      value = value * 10 + Int(scalar.value - 48)
    }
    return value
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 2 ? number(Array(text.unicodeScalars)[...]) : nil
  }
}
