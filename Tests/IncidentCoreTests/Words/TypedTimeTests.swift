import IncidentCore
import Testing
import WarRoomTestSupport

private func typed(_ text: String, now: String, in zone: Zone = .tokyo) throws -> String {
  let present = try #require(Moment(iso8601: now))
  return try zone.iso8601(Moment(typed: text, now: present, zone: zone))
}

@Test(arguments: [
  ("12:44", "2026-11-20T12:44:17+09:00", "2026-11-20T12:44:00+09:00"),
  ("3:12", "2026-11-20T12:44:17+09:00", "2026-11-20T03:12:00+09:00"),
  ("03:12:33", "2026-11-20T12:44:17+09:00", "2026-11-20T03:12:33+09:00"),
  ("23:50", "2026-11-20T00:05:00+09:00", "2026-11-19T23:50:00+09:00"),
  ("23:50", "2026-01-01T00:05:00+09:00", "2025-12-31T23:50:00+09:00"),
  ("23:50", "2024-03-01T00:05:00+09:00", "2024-02-29T23:50:00+09:00"),
  // A wall clock a little fast is not yesterday.
  ("12:45", "2026-11-20T12:44:30+09:00", "2026-11-20T12:45:00+09:00"),
  ("12:46", "2026-11-20T12:44:30+09:00", "2026-11-19T12:46:00+09:00"),
  ("-10m", "2026-11-20T12:44:17+09:00", "2026-11-20T12:34:17+09:00"),
  ("-2h", "2026-11-20T01:00:00+09:00", "2026-11-19T23:00:00+09:00"),
  ("2026-11-20 09:02", "2026-11-20T12:44:17+09:00", "2026-11-20T09:02:00+09:00"),
  ("2026-11-20T00:02Z", "2026-11-20T12:44:17+09:00", "2026-11-20T09:02:00+09:00"),
])
func `a time typed beside an event means what a person means`(
  text: String, now: String, meant: String
) throws {
  #expect(try typed(text, now: now) == meant)
}

@Test func `yesterday is a day on the wall, also when the clocks were changed in the night`() throws
{
  let forward = "2026-03-29T12:00:00+02:00"
  #expect(try typed("13:00", now: forward, in: .berlin) == "2026-03-28T13:00:00+01:00")
  let back = "2026-10-25T12:00:00+01:00"
  #expect(try typed("13:00", now: back, in: .berlin) == "2026-10-24T13:00:00+02:00")
}

@Test
func `half past two, which the clocks were put forward over, does not become that of yesterday`()
  throws
{
  #expect(throws: Moment.ReadingFailure.noSuchTime("02:30")) {
    try typed("02:30", now: "2026-03-29T03:10:00+02:00", in: .berlin)
  }
  let before = "2026-03-29T01:10:00+01:00"
  #expect(try typed("02:30", now: before, in: .berlin) == "2026-03-28T02:30:00+01:00")
}

@Test func `of two times of one name the first is meant`() throws {
  let now = "2026-10-25T12:00:00+01:00"
  #expect(try typed("02:30", now: now, in: .berlin) == "2026-10-25T02:30:00+02:00")
}

@Test(arguments: ["02:30", "2026-03-29 02:30", "25:00", "12:60", "2026-02-30 09:00"])
func `a time that no clock ever showed is named`(text: String) throws {
  #expect(throws: Moment.ReadingFailure.noSuchTime(text)) {
    try typed(text, now: "2026-03-29T12:00:00+02:00", in: .berlin)
  }
}

@Test(arguments: [
  "", "now", "12", "12:", ":30", "12:30:", "1:2:3:4", "-", "-m", "12h", "１２:３０", "012:30",
  "2026-11-20 09:02 JST", "20/11/2026",
])
func `what is not a time is named`(text: String) throws {
  #expect(throws: Moment.ReadingFailure.notATime(text)) {
    try typed(text, now: "2026-11-20T12:44:17+09:00")
  }
}

@Test func `a time that could not be stored is refused when it is typed`() throws {
  for text in ["0001-01-01T00:00+09:00", "9999-12-31T23:59-12:00", "0001-01-01 00:00"] {
    #expect(throws: Moment.ReadingFailure.noSuchTime(text)) {
      try typed(text, now: "2026-11-20T12:44:17+09:00")
    }
  }
}
