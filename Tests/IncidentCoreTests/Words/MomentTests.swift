import IncidentCore
import Testing
import WarRoomTestSupport

@Test(arguments: [
  ("2026-11-20T03:44:17.123Z", "2026-11-20T03:44:17.123Z"),
  ("2026-11-20T12:44:17+09:00", "2026-11-20T03:44:17.000Z"),
  ("2026-11-20 12:44+0900", "2026-11-20T03:44:00.000Z"),
  ("2026-11-20T03:44:17.5Z", "2026-11-20T03:44:17.500Z"),
  ("2026-11-20T03:44:17.123999Z", "2026-11-20T03:44:17.123Z"),
  ("2024-02-29T00:00Z", "2024-02-29T00:00:00.000Z"),
  ("0001-01-01T00:00Z", "0001-01-01T00:00:00.000Z"),
  ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"),
])
func `a time with an offset is one instant and one stored form`(text: String, stored: String) {
  #expect(Moment(iso8601: text)?.iso8601 == stored)
}

@Test(arguments: [
  "", "03:12", "2026-11-20", "2026-11-20T09:02", "2026-11-20T09:02:60Z", "2026-02-29T00:00Z",
  "2026-13-01T00:00Z", "2026-11-20T24:00Z", "2026-11-20T09:02+15:00", "2026-11-20T09:02+9",
  "２０２６-11-20T09:02Z", "2026-11-20T09:02Z ", "2026-11-20T09:02:17.Z",
  // UTC years before 1 and after 9999, which could be written and never be read again.
  "0001-01-01T00:00+09:00", "9999-12-31T23:59-12:00",
])
func `a time that another reader could read differently is refused`(text: String) {
  #expect(Moment(iso8601: text) == nil)
}

@Test func `arithmetic at the ends of time stops there and never traps`() {
  let ends = [Moment(milliseconds: .min), Moment(milliseconds: .max), .declared]
  for moment in ends {
    for distance in [Int64.min, -1, 0, 1, .max] {
      let sum = moment + distance
      #expect(distance < 0 ? sum <= moment : sum >= moment)
      for zone in [Zone.utc, .tokyo, .berlin] {
        let phrasing = Phrasing(language: .english, zone: zone, now: moment)
        #expect(!phrasing.ago(sum).isEmpty)
        #expect(!phrasing.length(moment - sum).isEmpty)
        #expect(!phrasing.span(moment - sum).isEmpty)
        _ = zone.moment(of: zone.civil(sum))
      }
    }
    #expect(Moment(iso8601: moment.iso8601) != nil)
  }
  #expect(Int64.max.days == .max)
  #expect(Int64.min.hours == .min)
  #expect(Moment(milliseconds: .max) - Moment(milliseconds: .min) == .max)
}

@Test(
  arguments: [
    ("30m", 1_800_000), ("2h", 7_200_000), ("1h30m", 5_400_000), ("45s", 45_000),
    ("3d", 259_200_000), ("", nil), ("0m", nil), ("30", nil), ("m", nil), ("-5m", nil),
    ("1.5h", nil), ("100001m", nil), ("99999999999999999999d", nil), ("3w", nil),
  ] as [(String, Int64?)])
func `a length of time is read or refused`(text: String, milliseconds: Int64?) {
  #expect(Moment.span(text) == milliseconds)
}

@Test func `years are counted right across leap days for eight centuries`() throws {
  var day = try #require(CivilTime(year: 1600, month: 1, day: 1))
  var moment = day.moment(offsetSeconds: 0)
  for _ in 0..<(365 * 800 + 194) {
    moment = moment + Int64(1).days
    let next = CivilTime(moment, offsetSeconds: 0)
    let follows =
      next.day == day.day + 1
      || (next.day == 1 && (next.month == day.month + 1 || (next.month == 1 && day.month == 12)))
    guard follows, next.moment(offsetSeconds: 0) == moment else {
      Issue.record("\(day.date) is followed by \(next.date)")
      return
    }
    day = next
  }
  #expect(day.date == "2400-01-01")
}
