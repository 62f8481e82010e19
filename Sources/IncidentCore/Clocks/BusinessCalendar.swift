/// The name of a calendar, such as `jp-admin`.
public struct CalendarID: RawRepresentable, Hashable, Codable, Sendable {
  /// The name as stored and typed.
  public var rawValue: String

  /// A calendar by its name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The days on which an authority is closed, stated day by day and not computed: equinoxes,
/// substitute holidays and decrees follow no formula a program should guess at.
public struct BusinessCalendar: Hashable, Sendable, Codable {
  /// A closed day beside the weekends.
  public struct ClosedDay: Hashable, Sendable, Codable {
    /// The day.
    public var date: CivilDate
    /// Why it is closed.
    public var name: LocalizedText

    /// A closed day and its name.
    public init(date: CivilDate, name: LocalizedText) {
      self.date = date
      self.name = name
    }
  }

  /// Why a day is closed.
  public enum Closure: Hashable, Sendable {
    /// It is part of the weekend.
    case weekend(Weekday)
    /// It is a closed day of this name.
    case named(LocalizedText)
  }

  /// Its name.
  public var id: CalendarID
  /// Whose days these are.
  public var title: LocalizedText
  /// Days of every week that are closed.
  public var weekend: [Weekday]
  /// The first day for which the list is complete.
  public var from: CivilDate
  /// The last day for which the list is complete; after it only weekends are known.
  public var until: CivilDate
  /// Closed days beside the weekends, in order.
  public var closed: [ClosedDay]
  /// Where the days were taken from.
  public var sources: [LegalSource]
  /// What somebody has to know who relies on it.
  public var note: LocalizedText?
  /// How far it was checked.
  public var status: ClockStatus
  /// The day somebody last compared it with its sources.
  public var verifiedOn: CivilDate
  /// The day after which it is stale and says so.
  public var reviewBy: CivilDate

  /// A calendar as read from a file or the record.
  public init(
    id: CalendarID, title: LocalizedText, weekend: [Weekday] = [.saturday, .sunday],
    from: CivilDate, until: CivilDate, closed: [ClosedDay], sources: [LegalSource] = [],
    note: LocalizedText? = nil, status: ClockStatus = .unverified, verifiedOn: CivilDate,
    reviewBy: CivilDate
  ) {
    self.id = id
    self.title = title
    self.weekend = weekend
    self.from = from
    self.until = until
    self.closed = closed
    self.sources = sources
    self.note = note
    self.status = status
    self.verifiedOn = verifiedOn
    self.reviewBy = reviewBy
  }

  /// Why `date` is closed; nil where it is open, as far as the calendar knows.
  ///
  /// A holiday on a weekend bears its own name.
  public func closure(on date: CivilDate) -> Closure? {
    if let day = closed.first(where: { $0.date == date }) { return .named(day.name) }
    return weekend.contains(date.weekday) ? .weekend(date.weekday) : nil
  }

  /// Whether the list is complete for `date`.
  public func knows(_ date: CivilDate) -> Bool { from <= date && date <= until }
}
