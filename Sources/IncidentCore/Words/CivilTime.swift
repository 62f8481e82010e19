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
    let date = CivilDate(number: days)
    (year, month, day) = (date.year, date.month, date.day)
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
    guard CivilDate(year: year, month: month, day: day) != nil,
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
    let days = CivilDate.number(year: year, month: month, day: day)
    let clock = Int64(hour * 3_600 + minute * 60 + second - offsetSeconds)
    return Moment(milliseconds: days.days) + clock.seconds + Int64(millisecond)
  }

  /// `2026-11-20`.
  public var date: String { DigitText { addDate(to: &$0) }.text }

  /// `11-20`.
  public var monthAndDay: String { DigitText { addMonthAndDay(to: &$0) }.text }

  /// `12:44`, or `12:44:17` with `seconds`.
  public func clock(seconds: Bool) -> String {
    DigitText { addClock(to: &$0, seconds: seconds) }.text
  }

  /// `2026-11-20T12:44:17`.
  var dateAndClock: DigitText {
    DigitText { text in
      addDate(to: &text)
      text.add("T")
      addClock(to: &text, seconds: true)
    }
  }

  private func addDate(to text: inout DigitText) {
    text.add(year, width: 4)
    text.add("-")
    addMonthAndDay(to: &text)
  }

  private func addMonthAndDay(to text: inout DigitText) {
    text.add(month, width: 2)
    text.add("-")
    text.add(day, width: 2)
  }

  private func addClock(to text: inout DigitText, seconds: Bool) {
    text.add(hour, width: 2)
    text.add(":")
    text.add(minute, width: 2)
    guard seconds else { return }
    text.add(":")
    text.add(second, width: 2)
  }
}

func floorDivide(_ left: Int64, _ right: Int64) -> Int64 {
  let quotient = left / right
  return left % right < 0 ? quotient - 1 : quotient
}
