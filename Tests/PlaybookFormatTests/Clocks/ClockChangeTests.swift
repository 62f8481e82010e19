import IncidentCore
import Testing

/// Hours are hours, whatever the clock on the wall does: both changes of the year on both sides of
/// the Atlantic, and days that are 23 or 25 hours long.
struct ClockChangeTests {
  private func limit(
    _ amount: Int, _ unit: ClockPeriod.Unit, _ zone: String, _ start: String
  ) throws -> String {
    let zone = try #require(Zone(identifier: zone))
    let from = try Moment(
      typed: start, now: Moment(milliseconds: 1_800_000_000_000), zone: zone)
    let clock = ClockDefinition(
      id: ClockID(rawValue: "test"), title: LocalizedText(en: "Test"),
      limit: ClockPeriod(amount, unit), zone: zone)
    let ground = DeadlineGround(known: from, zone: zone, calendars: [], facts: { _ in .unknown })
    let end = try #require(clock.deadline(from: from, on: ground).limit)
    let civil = zone.civil(end)
    return "\(civil.date) \(civil.clock(seconds: false))"
  }

  @Test(
    arguments: [
      // Spring in Berlin, 29 March 2026 at 02:00: an hour is missing.
      (72, "Europe/Berlin", "2026-03-27 12:00", "2026-03-30 13:00"),
      (24, "Europe/Berlin", "2026-03-28 12:00", "2026-03-29 13:00"),
      (4, "Europe/Berlin", "2026-03-29 00:30", "2026-03-29 05:30"),
      // Autumn in Berlin, 25 October 2026 at 03:00: an hour comes twice.
      (72, "Europe/Berlin", "2026-10-23 12:00", "2026-10-26 11:00"),
      (24, "Europe/Berlin", "2026-10-24 12:00", "2026-10-25 11:00"),
      (4, "Europe/Berlin", "2026-10-25 00:30", "2026-10-25 03:30"),
      // Spring in New York, 8 March 2026; autumn, 1 November 2026.
      (72, "America/New_York", "2026-03-06 09:00", "2026-03-09 10:00"),
      (24, "America/New_York", "2026-03-07 12:00", "2026-03-08 13:00"),
      (72, "America/New_York", "2026-10-30 09:00", "2026-11-02 08:00"),
      (24, "America/New_York", "2026-10-31 12:00", "2026-11-01 11:00"),
      // London changes with Berlin; Tokyo never does.
      (72, "Europe/London", "2026-10-24 09:00", "2026-10-27 08:00"),
      (72, "Asia/Tokyo", "2026-10-24 09:00", "2026-10-27 09:00"),
      // Over the end of the year and the leap day.
      (72, "Europe/Berlin", "2026-12-30 22:15", "2027-01-02 22:15"),
      (48, "America/New_York", "2028-02-28 18:00", "2028-03-01 18:00"),
    ])
  func `hours run through a change of the clock`(
    hours: Int, zone: String, start: String, due: String
  ) throws {
    #expect(try limit(hours, .hour, zone, start) == due)
  }

  @Test(
    arguments: [
      // The day of 23 and the day of 25 hours are one day each.
      (3, "Europe/Berlin", "2026-03-27 12:00", "2026-03-30 23:59"),
      (3, "Europe/Berlin", "2026-10-23 23:30", "2026-10-26 23:59"),
      (1, "America/New_York", "2026-03-07 23:30", "2026-03-08 23:59"),
      (1, "America/New_York", "2026-10-31 00:10", "2026-11-01 23:59"),
    ])
  func `days are days of the calendar there`(
    days: Int, zone: String, start: String, due: String
  ) throws {
    #expect(try limit(days, .calendarDay, zone, start) == due)
  }

  @Test(
    arguments: [
      ("Europe/Berlin", "2026-09-25 12:00", "2026-10-25 23:59"),
      ("America/New_York", "2026-02-08 12:00", "2026-03-08 23:59"),
      ("Europe/Berlin", "2026-01-31 23:30", "2026-02-28 23:59"),
    ])
  func `a month that ends on the day of a change ends with that day`(
    zone: String, start: String, due: String
  ) throws {
    #expect(try limit(1, .month, zone, start) == due)
  }
}
