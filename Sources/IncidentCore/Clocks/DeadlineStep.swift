/// One step of a computed deadline, so that a person can follow the count with a finger on a
/// calendar.
public enum DeadlineStep: Hashable, Sendable {
  /// So many hours were added to the start.
  case hours(Int, from: Moment)
  /// The day that is counted as the first.
  case firstDay(CivilDate)
  /// The last day of a count of calendar or business days.
  case nthDay(Int, CivilDate, ClockPeriod.Unit)
  /// A day that was left out of a count of business days.
  case skipped(CivilDate, BusinessCalendar.Closure)
  /// The day so many months later; `clamped` where that month is too short for it.
  case months(Int, from: CivilDate, to: CivilDate, clamped: Bool)
  /// The last day is closed, so that it cannot be the last.
  case closed(CivilDate, BusinessCalendar.Closure)
  /// The next open day is the last.
  case rolled(CivilDate)
  /// The calendar does not reach this day; holidays after it are not known.
  case beyondCalendar(CalendarID, until: CivilDate)
  /// The last day ends at this time of day, in minutes after midnight.
  case closesAt(Int)
  /// A limit counted from knowing is earlier, and holds.
  case backstop(ClockPeriod, from: Moment)
  /// Another limit holds because of a fact.
  case variant(ClockPeriod, why: LocalizedText)
  /// Another, earlier limit holds for as long as nobody knows that it does not.
  case assumed(ClockPeriod, why: LocalizedText)
  /// Another limit would hold if an open question were answered so.
  case open(ClockPeriod, why: LocalizedText, until: Moment)
}
