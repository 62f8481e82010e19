/// A date and time of day as a calendar and a clock on the wall show them (proleptic Gregorian).
public struct CivilTime: Hashable, Sendable {
  /// Year, such as 2026.
  public var year: Int
  /// Month, 1 to 12.
  public var month: Int
  /// Day of the month, 1 to 31.
  public var day: Int
  /// Hour, 0 to 23.
  public var hour: Int
  /// Minute, 0 to 59.
  public var minute: Int
  /// Second, 0 to 59.
  public var second: Int
  /// Millisecond, 0 to 999.
  public var millisecond: Int

  /// The wall time at `moment` where clocks are `offsetSeconds` ahead of UTC.
  public init(_ moment: Moment, offsetSeconds: Int) {
    let local = moment.milliseconds.adding(Int64(offsetSeconds).seconds)
    let days = floorDivide(local, 86_400_000)
    var rest = Int(local % 86_400_000)
    if rest < 0 { rest += 86_400_000 }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = days + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = Int(shifted - era * 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3_600_000
    rest %= 3_600_000
    minute = rest / 60_000
    rest %= 60_000
    second = rest / 1_000
    millisecond = rest % 1_000
  }

  /// A wall time from its parts; nil where the calendar or the clock has no such time.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    millisecond: Int = 0
  ) {
    guard (1...9_999).contains(year), (1...12).contains(month),
      (1...CivilTime.days(inMonth: month, of: year)).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      (0...999).contains(millisecond)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.millisecond = millisecond
  }

  /// The instant at which clocks `offsetSeconds` ahead of UTC show this time.
  public func moment(offsetSeconds: Int) -> Moment {
    // Hinnant, days_from_civil.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDivide(Int64(shiftedYear), 400)
    let yearOfEra = shiftedYear - Int(era) * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + Int64(dayOfEra) - 719_468
    let clock = Int64(hour * 3_600 + minute * 60 + second - offsetSeconds)
    return Moment(milliseconds: days.days) + clock.seconds + Int64(millisecond)
  }

  /// `2026-11-20`.
  public var date: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// `11-20`.
  public var monthAndDay: String { "\(padded(month, 2))-\(padded(day, 2))" }

  /// `12:44`, or `12:44:17` with `seconds`.
  public func clock(seconds: Bool) -> String {
    let short = "\(padded(hour, 2)):\(padded(minute, 2))"
    return seconds ? "\(short):\(padded(second, 2))" : short
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

func floorDivide(_ left: Int64, _ right: Int64) -> Int64 {
  let quotient = left / right
  return left % right < 0 ? quotient - 1 : quotient
}
