import IncidentCore
import Testing
import WarRoomTestSupport

/// What must hold for every deadline, whatever the start.
struct DeadlinePropertyTests {
  private static let clocks = Shipped.regimes.flatMap(\.clocks).filter { $0.limit != nil }
  private static let first = Moment(milliseconds: 1_735_700_000_000)  // 2025-01-01
  private static let years = Int64(5 * 365).days

  private func deadline(_ clock: ClockDefinition, _ start: Moment, known: Moment) -> Deadline {
    clock.deadline(
      from: start,
      on: DeadlineGround(
        known: known, zone: .utc, calendars: Shipped.calendars, facts: { _ in .unknown }))
  }

  @Test func `a later start never gives an earlier deadline`() throws {
    var random = SeededGenerator(seed: 7)
    for clock in Self.clocks {
      for _ in 0..<60 {
        let start = Self.first + Int64.random(in: 0...Self.years, using: &random)
        let later = start + Int64.random(in: 0...Int64(40).days, using: &random)
        let early = try #require(deadline(clock, start, known: start).limit)
        let late = try #require(deadline(clock, later, known: later).limit)
        #expect(early <= late, "\(clock.id.rawValue) \(start.iso8601) \(later.iso8601)")
        #expect(early > start)
      }
    }
  }

  @Test func `a deadline that rolls or counts business days never ends on a closed day`() throws {
    var random = SeededGenerator(seed: 8)
    let rolling = Self.clocks.filter { $0.roll == .nextOpenDay || $0.limit?.unit == .businessDay }
    #expect(rolling.count >= 4)
    for clock in rolling {
      let calendar = try #require(Shipped.calendars.first { $0.id == clock.calendar })
      for _ in 0..<400 {
        let start = Self.first + Int64.random(in: 0...Self.years, using: &random)
        let deadline = deadline(clock, start, known: start)
        let last = deadline.zone.date(try #require(deadline.limit))
        #expect(calendar.closure(on: last) == nil, "\(clock.id.rawValue) \(last.iso8601)")
      }
    }
  }

  @Test func `an open question never gives a later deadline than either of its answers`() throws {
    let clock = try Shipped.clock("jp-appi-final")
    var random = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let start = Self.first + Int64.random(in: 0...Self.years, using: &random)
      func limit(_ answer: FactAnswer) throws -> Moment {
        let ground = DeadlineGround(
          known: start, zone: .utc, calendars: Shipped.calendars, facts: { _ in answer })
        return try #require(clock.deadline(from: start, on: ground).limit)
      }
      let unknown = try limit(.unknown)
      #expect(try unknown <= limit(.bool(true)))
      #expect(try unknown <= limit(.bool(false)))
    }
  }
}
