/// One legal deadline as data: when it applies, what starts it, how it is counted, what must be
/// filed.
///
/// A definition is copied into the record of every incident that watches it, so that what was
/// computed then can be computed again years later by a program that knows other rules.
public struct ClockDefinition: Hashable, Sendable, Codable {
  /// What happens where the last day is closed. Raw values are how clock files write it.
  public enum Roll: String, Hashable, Sendable, Codable, CaseIterable {
    /// The last day stays the last day.
    case none
    /// The next day on which the calendar is open is the last day.
    case nextOpenDay = "next_open_day"
  }

  /// Its name.
  public var id: ClockID
  /// What is due, and to whom.
  public var title: LocalizedText
  /// Facts expression; nil where it applies to every incident its regime is watched in.
  public var when: String?
  /// Facts expression that frees from the duty once it is certainly true; unknown frees nobody.
  public var unless: String?
  /// What sets it going.
  public var start: ClockStartRule
  /// How long the law gives; nil where it says "at once" or "without delay" and no number.
  public var limit: ClockPeriod?
  /// Limits that take its place under a condition; the first that holds counts.
  public var variants: [ClockVariant]
  /// Whether the day of the start is day 1. Otherwise day 1 is the day after.
  public var firstDayCounts: Bool
  /// What happens where the last day is closed.
  public var roll: Roll
  /// The calendar that says which days are closed.
  public var calendar: CalendarID?
  /// The zone whose days are counted; nil for the room's own.
  public var zone: Zone?
  /// When the last day ends, as minutes after midnight; nil for the end of the day.
  public var closesAt: Int?
  /// A limit before the limit, where the rule names a span such as "three to five days".
  public var soft: ClockPeriod?
  /// A limit counted from when it was known (t0), whatever the start: the earlier of both counts,
  /// unless the start itself came later than this.
  public var backstop: ClockPeriod?
  /// Our own, earlier aim, counted like the limit.
  public var target: ClockPeriod?
  /// Who is told, where that is not the authority of its law: the persons themselves, a client.
  public var authority: LocalizedText?
  /// What the filing must contain.
  public var items: [FilingItem]
  /// Where and how it is filed.
  public var channel: LocalizedText?
  /// What somebody has to know who relies on the date.
  public var note: LocalizedText?
  /// Where the rule stands, beyond the sources of its regime.
  public var sources: [LegalSource]
  /// How far it was checked.
  public var status: ClockStatus

  /// A clock as read from a file or the record.
  public init(
    id: ClockID, title: LocalizedText, when: String? = nil, unless: String? = nil,
    start: ClockStartRule = ClockStartRule(.known), limit: ClockPeriod? = nil,
    variants: [ClockVariant] = [], firstDayCounts: Bool = false, roll: Roll = .none,
    calendar: CalendarID? = nil, zone: Zone? = nil, closesAt: Int? = nil,
    soft: ClockPeriod? = nil, backstop: ClockPeriod? = nil, target: ClockPeriod? = nil,
    authority: LocalizedText? = nil, items: [FilingItem] = [], channel: LocalizedText? = nil,
    note: LocalizedText? = nil, sources: [LegalSource] = [], status: ClockStatus = .unverified
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.unless = unless
    self.start = start
    self.limit = limit
    self.variants = variants
    self.firstDayCounts = firstDayCounts
    self.roll = roll
    self.calendar = calendar
    self.zone = zone
    self.closesAt = closesAt
    self.soft = soft
    self.backstop = backstop
    self.target = target
    self.authority = authority
    self.items = items
    self.channel = channel
    self.note = note
    self.sources = sources
    self.status = status
  }

  /// Whether the duty is there: yes, no, or a fact nobody knows yet decides.
  public func applies(facts: (String) -> FactAnswer) -> FactVerdict {
    if let unless, FactExpression.evaluate(unless, facts: facts) == .yes { return .no }
    guard let when else { return .yes }
    return FactExpression.evaluate(when, facts: facts)
  }
}
