import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// The clocks and calendars that come with the program.
enum Shipped {
  static let calendars = BundledClocks.calendars.compactMap { name in
    CalendarReader().read(BundledClocks.calendar(named: name) ?? [], file: name).calendar
  }
  static let regimes = BundledClocks.regimes.compactMap { name in
    ClockReader().read(BundledClocks.regime(named: name) ?? [], file: name).regime
  }

  static func clock(_ id: String) throws -> ClockDefinition {
    try #require(regimes.flatMap(\.clocks).first { $0.id.rawValue == id })
  }
}

struct ShippedClocksTests {
  private static let today = "2026-11-20"

  @Test(arguments: BundledClocks.regimes)
  func `every regime reads without an error or a warning, under its own name`(name: String) throws {
    let reader = ClockReader(knownCalendars: Set(BundledClocks.calendars), today: Self.today)
    let reading = reader.read(BundledClocks.regime(named: name) ?? [], file: "\(name).yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    #expect(reading.regime?.id == name)
  }

  @Test(arguments: BundledClocks.calendars)
  func `every calendar reads without an error or a warning, under its own name`(
    name: String
  ) throws {
    let reading = CalendarReader(today: Self.today)
      .read(BundledClocks.calendar(named: name) ?? [], file: "\(name).yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    #expect(reading.calendar?.id.rawValue == name)
  }

  @Test func `no two clocks bear the same name`() {
    let ids = Shipped.regimes.flatMap(\.clocks).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 40)
  }

  @Test func `a clock that gives no number of days says so, and gives an aim of ours`() {
    for clock in Shipped.regimes.flatMap(\.clocks) where clock.limit == nil {
      #expect(clock.target != nil, "\(clock.id.rawValue)")
      #expect(clock.note != nil, "\(clock.id.rawValue)")
    }
  }

  @Test func `a question that two regimes ask is the same question`() {
    var asked: [String: FactDefinition] = [:]
    for fact in Shipped.regimes.flatMap(\.facts) {
      #expect(asked[fact.id] ?? fact == fact, "\(fact.id)")
      asked[fact.id] = fact
    }
  }

  @Test func `the playbooks ask the same questions in the same words`() throws {
    let asked = Dictionary(
      Shipped.regimes.flatMap(\.facts).map { ($0.id, $0) }
    ) { first, _ in first }
    for name in BundledPlaybooks.names {
      let playbook = try EveryShippedPlaybookTests.playbook(name)
      for fact in playbook.facts {
        #expect(asked[fact.id].map { $0.kind == fact.kind } ?? true, "\(name): \(fact.id)")
      }
    }
  }

  @Test func `every clock a bundled playbook names is there`() throws {
    let known = Set(Shipped.regimes.flatMap(\.clocks).map(\.id.rawValue))
    let reader = PlaybookReader(knownClocks: known, today: Self.today)
    for name in BundledPlaybooks.names {
      let reading = reader.read(BundledPlaybooks.source(named: name) ?? [], file: name)
      #expect(reading.findings.map { $0.text(in: .english) } == [])
    }
  }

  @Test func `what was read in the official text is said to be verified, and nothing else`() {
    let verified = Shipped.regimes.flatMap(\.clocks).filter { $0.status == .verified }
    #expect(
      verified.map(\.id.rawValue).sorted() == [
        "jp-appi-entrusted", "jp-appi-final", "jp-appi-person", "jp-appi-prelim",
        "jp-my-number-final", "jp-my-number-person", "jp-my-number-prelim", "uk-gdpr-33",
      ])
  }

  @Test func `the Japanese calendar reaches through 2030 with every kind of closed day`() throws {
    let japan = try #require(Shipped.calendars.first { $0.id.rawValue == "jp-admin" })
    #expect(japan.until == CivilDate("2030-12-31"))
    func name(_ day: String) -> String? {
      CivilDate(day).flatMap { date in japan.closed.first { $0.date == date }?.name.ja }
    }
    #expect(name("2026-05-06") == "振替休日")
    #expect(name("2026-09-22") == "国民の休日")
    #expect(name("2026-03-20") == "春分の日")
    #expect(name("2028-09-22") == "秋分の日")
    #expect(name("2030-12-31") == "年末年始の閉庁日")
    #expect(name("2027-01-01") == "元日")
    #expect(name("2026-12-28") == nil)
    for year in 2025...2030 {
      #expect(japan.closed.count { $0.date.year == year } >= 20)
    }
  }
}
