internal import IncidentCore

/// The one form in which a body holds a time: `2026-11-20T03:44:17.123Z`.
///
/// Stricter than what people may type: a record that allowed several forms for one instant would
/// have several bodies for one event.
enum Timestamp {
  /// The instant; nil for any other form, and for dates that are not in the calendar.
  static func read(_ text: UnsafeRawBufferPointer) -> Moment? {
    guard text.count == 24, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let year = number(text, 0..<4), let month = number(text, 5..<7),
      let day = number(text, 8..<10), let hour = number(text, 11..<13),
      let minute = number(text, 14..<16), let second = number(text, 17..<19),
      let millisecond = number(text, 20..<23),
      (1...12).contains(month), (1...length(ofMonth: month, year: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = (days(year, month, day) * 24 + hour) * 3_600 + minute * 60 + second
    return Moment(milliseconds: seconds * 1_000 + millisecond)
  }

  private static func number(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int64? {
    var value: Int64 = 0
    for position in range {
      let digit = text[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  private static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days from 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so
  /// the leap day is the last of its year and needs no case of its own.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    return marchYear * 365 + leapDays + (marchMonth * 153 + 2) / 5 + day - 719_469
  }
}
