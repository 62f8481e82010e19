/// A length of time as a law says it: 72 hours, 30 days, four business days, one month.
public struct ClockPeriod: Hashable, Sendable, Codable {
  /// What is counted. Raw values are how clock files and the record write it.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Hours that run on through nights, weekends and changes of the wall clock.
    case hour
    /// Days of the calendar, closed ones too.
    case calendarDay = "calendar_day"
    /// Days on which the calendar is open.
    case businessDay = "business_day"
    /// Months: the same day of a later month, or that month's last.
    case month
  }

  /// How many, from 1.
  public var amount: Int
  /// Of what.
  public var unit: Unit

  /// A length of time.
  public init(_ amount: Int, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}
