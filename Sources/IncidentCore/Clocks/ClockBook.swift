/// The clocks, calendars and forms a program knows. Data of the day: what an incident uses of it is copied
/// into the incident's own record.
public struct ClockBook: Hashable, Sendable {
  /// Every regime.
  public var regimes: [ClockRegime]
  /// Every calendar.
  public var calendars: [BusinessCalendar]
  /// Every form.
  public var forms: [ReportForm]

  /// A book; without a word it is the empty one.
  public init(
    regimes: [ClockRegime] = [], calendars: [BusinessCalendar] = [], forms: [ReportForm] = []
  ) {
    self.regimes = regimes
    self.calendars = calendars
    self.forms = forms
  }

  /// The question `id` as the regimes or the forms ask it.
  public func question(_ id: String) -> FactDefinition? {
    regimes.lazy.flatMap(\.facts).first { $0.id == id }
      ?? forms.lazy.flatMap(\.facts).first { $0.id == id }
  }

  /// The names of all questions.
  public var questions: [String] { (regimes.flatMap(\.facts) + forms.flatMap(\.facts)).map(\.id) }

  /// The form `id`.
  public func form(_ id: String) -> ReportForm? { forms.first { $0.id == id } }

  /// The names of all clocks.
  public var ids: [ClockID] { regimes.flatMap(\.clocks).map(\.id) }

  /// The clock `id` with all it needs to be counted around `moment`; nil where there is none.
  public func watched(_ id: ClockID, around moment: Moment) -> WatchedClock? {
    for regime in regimes {
      guard let definition = regime.clocks.first(where: { $0.id == id }) else { continue }
      return WatchedClock(
        definition, of: regime,
        calendar: calendars.first { $0.id == definition.calendar }, around: moment)
    }
    return nil
  }
}
