public import IncidentCore

/// The clocks of tests: a law whose reports hang on a count, one whose clock a person starts, and a
/// calendar with one holiday.
extension ClockBook {
  /// Two regimes and a calendar.
  public static let tiny = ClockBook(regimes: [leak, market], calendars: [.office])

  private static let persons = FactDefinition(
    id: "persons_max", kind: .int, title: LocalizedText(en: "Persons", ja: "人数"))
  private static let wrongful = FactDefinition(
    id: "wrongful", kind: .bool, title: LocalizedText(en: "Intent", ja: "不正の目的"))
  private static let listed = FactDefinition(
    id: "listed", kind: .bool, title: LocalizedText(en: "Listed", ja: "上場"))

  private static let leak = ClockRegime(
    id: "leak-law", version: "1.0.0", title: LocalizedText(en: "Leak law", ja: "漏えい法"),
    jurisdiction: "JP", authority: LocalizedText(en: "Office", ja: "監督官庁"),
    sources: [LegalSource(title: "Leak law", url: "https://example.org/law", article: "7")],
    verifiedOn: .day("2026-11-20"), reviewBy: .day("2027-04-01"), facts: [persons, wrongful],
    clocks: [
      ClockDefinition(
        id: ClockID(rawValue: "leak-first"),
        title: LocalizedText(en: "First report", ja: "速報"), when: count,
        limit: ClockPeriod(5, .calendarDay), firstDayCounts: true, zone: .tokyo,
        soft: ClockPeriod(3, .calendarDay), status: .verified),
      ClockDefinition(
        id: ClockID(rawValue: "leak-final"),
        title: LocalizedText(en: "Final report", ja: "確報"), when: count,
        limit: ClockPeriod(30, .calendarDay),
        variants: [
          ClockVariant(
            when: "wrongful", limit: ClockPeriod(60, .calendarDay),
            why: LocalizedText(en: "intent", ja: "不正の目的"))
        ], firstDayCounts: true, roll: .nextOpenDay, calendar: BusinessCalendar.office.id,
        zone: .tokyo,
        items: [
          FilingItem(
            LocalizedText(en: "Outline", ja: "概要"), facts: ["persons_max"], record: [.known])
        ], status: .verified),
      ClockDefinition(
        id: ClockID(rawValue: "leak-measures"),
        title: LocalizedText(en: "Measures", ja: "再発防止策"), when: count,
        start: ClockStartRule(.submitted, clock: ClockID(rawValue: "leak-final")),
        limit: ClockPeriod(1, .month), zone: .tokyo, status: .secondary),
    ])

  private static let count = "persons_max > 1000 or wrongful"

  private static let market = ClockRegime(
    id: "market-rule", version: "1.0.0", title: LocalizedText(en: "Market rule", ja: "市場規則"),
    authority: LocalizedText(en: "Exchange", ja: "取引所"), verifiedOn: .day("2026-11-20"),
    reviewBy: .day("2027-04-01"), facts: [listed],
    clocks: [
      ClockDefinition(
        id: ClockID(rawValue: "market-notice"),
        title: LocalizedText(en: "Market notice", ja: "適時開示"), when: "listed",
        start: ClockStartRule(.stated, says: LocalizedText(en: "it was judged", ja: "判断した")),
        limit: ClockPeriod(4, .hour), backstop: ClockPeriod(24, .hour), status: .unverified)
    ])
}

extension BusinessCalendar {
  /// Open on weekdays, with one holiday: Monday, 2026-12-21.
  public static let office = BusinessCalendar(
    id: CalendarID(rawValue: "office"), title: LocalizedText(en: "Office", ja: "役所"),
    from: .day("2026-01-01"), until: .day("2027-12-31"),
    closed: [
      ClosedDay(date: .day("2026-12-21"), name: LocalizedText(en: "Holiday", ja: "休日"))
    ], status: .verified, verifiedOn: .day("2026-11-20"), reviewBy: .day("2027-04-01"))
}

extension WatchedClock {
  /// A clock with every field filled in.
  static let everyField = WatchedClock(
    ClockDefinition(
      id: ClockID(rawValue: "every-field"), title: LocalizedText(en: "Report", ja: "報告"),
      when: "persons_max > 1000", unless: "encrypted",
      start: ClockStartRule(
        .submitted, clock: ClockID(rawValue: "other"), says: LocalizedText(en: "sent", ja: "提出")),
      limit: ClockPeriod(30, .calendarDay),
      variants: [
        ClockVariant(
          when: "wrongful", limit: ClockPeriod(2, .month), why: LocalizedText(en: "why", ja: "理由"))
      ], firstDayCounts: true, roll: .nextOpenDay, calendar: BusinessCalendar.office.id,
      zone: .tokyo, closesAt: 1_050, soft: ClockPeriod(3, .businessDay),
      backstop: ClockPeriod(24, .hour), target: ClockPeriod(2, .calendarDay),
      items: [FilingItem(LocalizedText(en: "Outline", ja: "概要"))],
      channel: LocalizedText(en: "Form", ja: "様式"),
      note: LocalizedText(en: "Note", ja: "注"),
      sources: [LegalSource(title: "Notice", url: "https://example.org/n", article: "2")],
      status: .secondary),
    of: ClockRegime(
      id: "law", version: "1.0.0", title: LocalizedText(en: "Law", ja: "法"), jurisdiction: "JP",
      authority: LocalizedText(en: "Office", ja: "官庁"), sources: [LegalSource(title: "Law")],
      verifiedOn: .day("2026-11-20"), reviewBy: .day("2027-04-01"), clocks: []),
    calendar: .office, around: .declared)
}

extension CivilDate {
  /// The day written in `text`, which must be one.
  public static func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}
