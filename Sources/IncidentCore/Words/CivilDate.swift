/// A day as a calendar shows it (proleptic Gregorian), without a time and without a zone.
///
/// Days can be counted, moved and compared here without asking any calendar of the system, so that
/// a deadline is the same on every machine and in every year to come. Days lie in the years 1 to
/// 9999; counting beyond an end stays at it.
public struct CivilDate: Hashable, Sendable {
  /// Year, such as 2026.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int
  /// Day of the month, 1 to 31.
  public let day: Int

  /// A day by its parts; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month),
      (1...CivilDate.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-20`, in ASCII digits and exactly this long.
  public init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 10, scalars[4] == "-", scalars[7] == "-",
      let year = Int(digits: scalars[0..<4]), let month = Int(digits: scalars[5..<7]),
      let day = Int(digits: scalars[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that is `number` days after 1970-01-01.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  init(number: Int64) {
    let shifted = number + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = Int(shifted - era * 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    year = yearOfEra + Int(era) * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01, negative before it.
  var number: Int64 { CivilDate.number(year: year, month: month, day: day) }

  /// Days from 1970-01-01 to the day of these parts (Hinnant, `days_from_civil`).
  static func number(year: Int, month: Int, day: Int) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDivide(Int64(shiftedYear), 400)
    let yearOfEra = shiftedYear - Int(era) * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + Int64(dayOfEra) - 719_468
  }

  /// Days in a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate {
  /// The first and the last day there is.
  private static let range: ClosedRange<Int64> = -719_162...2_932_896

  /// The day `days` later, earlier where negative.
  public func adding(days: Int) -> CivilDate {
    let moved = number.adding(Int64(days))
    return CivilDate(number: min(max(moved, Self.range.lowerBound), Self.range.upperBound))
  }

  /// The same day of the month `months` later, or the last day of that month where it is shorter
  /// (31 January and one month: 28 or 29 February).
  public func adding(months: Int) -> CivilDate {
    let index = min(max((year * 12 + month - 1).adding(months), 12), 9_999 * 12 + 11)
    let (year, month) = (index / 12, index % 12 + 1)
    let last = Self.length(ofMonth: month, year: year)
    return CivilDate(year: year, month: month, day: min(day, last)) ?? self
  }

  /// The day after.
  public var next: CivilDate { adding(days: 1) }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = Int(((number % 7) + 7 + 3) % 7)
    return Weekday.allCases[index]
  }

  /// `2026-11-20`.
  public var iso8601: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

extension CivilDate: Comparable {
  /// Earlier days are smaller.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: Codable {
  /// Reads `2026-11-20`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day of the calendar: \(text)")
    }
    self = date
  }

  /// Writes `2026-11-20`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

extension Zone {
  /// The day on the wall calendar at `moment`.
  public func date(_ moment: Moment) -> CivilDate {
    let local = moment.clamped + Int64(offsetSeconds(at: moment)).seconds
    return CivilDate(number: floorDivide(local.milliseconds, 86_400_000))
  }

  /// The first instant of `date`.
  public func start(of date: CivilDate) -> Moment {
    let midnight = CivilTime(
      Moment(milliseconds: date.number.days), offsetSeconds: 0)
    return moment(of: midnight)
  }

  /// The last millisecond of `date`: what happens in it is still on that day.
  public func end(of date: CivilDate) -> Moment { start(of: date.next) + -1 }
}
