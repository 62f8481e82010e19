import IncidentCore
import PlaybookFormat
import Testing

/// Clock and calendar files with one mistake each: it is found, alone, and in its place.
struct BrokenClockTests {
  private static let clocks = """
    format: warroom/clocks/1
    id: sample
    version: 1.0.0
    license: CC0-1.0
    languages: [en, ja]
    status: verified
    verified_on: 2026-11-20
    review_by: 2027-04-01
    title: {en: Sample, ja: 見本}
    authority: {en: Office, ja: 役所}
    zone: Asia/Tokyo
    calendar: jp-admin
    sources:
      - title: The law
    facts:
      - id: persons
        kind: int
        title: {en: Persons?, ja: 人数}
    clocks:
      - id: first-report
        title: {en: First, ja: 速報}
        when: persons > 10
        start: {event: known}
        limit: {amount: 30, unit: calendar_day}
        roll: next_open_day
        closes_at: "17:30"
      - id: final-report
        title: {en: Final, ja: 確報}
        start: {event: submitted, clock: first-report}
        limit: {amount: 1, unit: month}

    """

  private static let calendar = """
    format: warroom/calendar/1
    id: sample
    license: CC0-1.0
    languages: [en, ja]
    status: verified
    verified_on: 2026-11-20
    review_by: 2027-04-01
    title: {en: Sample, ja: 見本}
    weekend: [saturday, sunday]
    from: 2026-01-01
    until: 2026-12-31
    sources:
      - title: The law
    closed:
      - {date: 2026-05-04, name: {en: One, ja: 一}}
      - {date: 2026-05-05, name: {en: Two, ja: 二}}

    """

  private func findings(_ text: String, today: String = "2026-11-20") -> [Finding] {
    let bytes = Array(text.utf8)
    if text.contains("warroom/calendar/1") {
      return CalendarReader(today: today).read(bytes, file: "f").findings
    }
    return ClockReader(knownCalendars: ["jp-admin"], today: today).read(bytes, file: "f").findings
  }

  @Test func `the samples are sound before they are broken`() {
    #expect(findings(Self.clocks).map { $0.text(in: .english) } == [])
    #expect(findings(Self.calendar).map { $0.text(in: .english) } == [])
  }

  @Test(
    arguments: [
      (.badStart, "{event: submitted, clock: first-report}", "👉{event: submitted}"),
      (.badStart, "{event: known}", "👉{event: stated}"),
      (.badStart, "{event: known}", "👉{event: known, clock: final-report}"),
      (.badPeriod, "{amount: 30,", "{amount: 👉0,"),
      (.badPeriod, "{amount: 30,", "{amount: 👉3651,"),
      (.badPeriod, "{amount: 30,", "{amount: 👉+30,"),
      (.badChoice, "unit: calendar_day", "unit: 👉days"),
      (.badTimeOfDay, "\"17:30\"", "👉\"17:60\""),
      (.unknownZone, "Asia/Tokyo", "👉Asia/Edo"),
      (
        .unknownCalendar, "    limit: {amount: 1, unit: month}",
        "    limit: {amount: 1, unit: month}\n    calendar: 👉jp-bank"
      ),
      (.needsCalendar, "calendar: jp-admin\n", ""),
      (.unknownClock, "clock: first-report}", "clock: second-report}"),
      (.unknownFact, "when: persons", "when: 👉people"),
      (.factType, "when: persons > 10", "when: 👉persons"),
      (.badExpression, "persons > 10", "persons > 👉or"),
      (.badDate, "verified_on: 2026-11-20", "verified_on: 👉2026-11-31"),
      (.unknownField, "roll:", "👉rol:"),
      (.missingLanguage, "{en: First, ja: 速報}", "👉{en: First}"),
      (.format, "warroom/clocks/1", "👉warroom/clocks/2"),
      (.cycle, "{event: known}", "{event: submitted, clock: final-report}"),
    ] as [(Rule, String, String)])
  func `a broken clock file is found out where it is broken`(
    rule: Rule, sound: String, broken: String
  ) throws {
    let marked = Self.clocks.replacing(sound, with: broken, maxReplacements: 1)
    #expect(marked != Self.clocks)
    let place = SampleFile.unmark(marked)
    let text = marked.replacing(SampleFile.mark, with: "")
    let found = findings(text)
    #expect(Set(found.map(\.rule)) == [rule], "\(found.map { $0.text(in: .english) })")
    if let place, let first = found.first {
      #expect(Position(line: first.line, column: first.column) == place.position)
    }
    #expect(found.allSatisfy { $0.message.en != $0.message.ja && $0.mend.en != $0.mend.ja })
  }

  @Test(
    arguments: [
      (.dayOutOfPlace, "2026-05-05", "👉2026-05-03"),
      (.dayOutOfPlace, "2026-05-05", "👉2026-05-04"),
      (.dayOutOfPlace, "2026-05-05", "👉2027-05-05"),
      (.badChoice, "saturday", "👉satuday"),
      (.duplicateID, "saturday, sunday", "saturday, 👉saturday"),
      (
        .noOpenDay, "[saturday, sunday]",
        "👉[monday, tuesday, wednesday, thursday, friday, saturday, sunday]"
      ),
    ] as [(Rule, String, String)])
  func `a broken calendar file is found out where it is broken`(
    rule: Rule, sound: String, broken: String
  ) throws {
    let marked = Self.calendar.replacing(sound, with: broken, maxReplacements: 1)
    let (bytes, position) = try #require(SampleFile.unmark(marked))
    let found = CalendarReader().read(bytes, file: "f").findings
    let first = try #require(found.first)
    #expect(found.map(\.rule) == [rule])
    #expect(Position(line: first.line, column: first.column) == position)
  }

  @Test func `a regime goes stale after its review day, and a year after it was verified`() {
    #expect(findings(Self.clocks, today: "2027-04-01").isEmpty)
    #expect(findings(Self.clocks, today: "2027-04-02").map(\.rule) == [.stale])
    let reviewed = Self.clocks.replacing("review_by: 2027-04-01", with: "review_by: 2031-04-01")
    #expect(findings(reviewed, today: "2027-11-21").isEmpty)
    #expect(findings(reviewed, today: "2027-11-22").map(\.rule) == [.stale])
    #expect(findings(Self.calendar, today: "2027-04-02").map(\.rule) == [.stale])
  }
}
