/// A clock as an incident took it from the book of its day: the rule, the law it belongs to, and the
/// closed days around it. All that is needed to compute the deadline again without the book.
public struct WatchedClock: Hashable, Sendable, Codable {
  /// The rule.
  public var definition: ClockDefinition
  /// The law, without its clocks and questions.
  public var regime: ClockRegime
  /// The calendar, cut to the days that can matter.
  public var calendar: BusinessCalendar?

  /// A clock of `regime`, with the calendar from a month before `moment` to fourteen months after.
  public init(
    _ definition: ClockDefinition, of regime: ClockRegime, calendar: BusinessCalendar?,
    around moment: Moment
  ) {
    self.definition = definition
    self.regime = regime
    self.regime.facts = []
    self.regime.clocks = []
    self.calendar = calendar?.cut(around: Zone.utc.date(moment))
  }

  /// Its name.
  public var id: ClockID { definition.id }

  /// Who is told: the clock's own, else the authority of its law.
  public var authority: LocalizedText { definition.authority ?? regime.authority }

  /// Where its rule stands: its own sources, then those of its law.
  public var sources: [LegalSource] { definition.sources + regime.sources }
}

extension BusinessCalendar {
  fileprivate func cut(around day: CivilDate) -> BusinessCalendar {
    var cut = self
    cut.from = max(from, day.adding(months: -1))
    cut.until = min(until, day.adding(months: 14))
    cut.closed = closed.filter { cut.from <= $0.date && $0.date <= cut.until }
    return cut
  }
}
