import IncidentCore
import Testing
import WarRoomTestSupport

private func stated(_ text: String) throws -> StatedTime {
  try StatedTime(typed: text, now: .declared, zone: .tokyo)
}

@Test(arguments: [
  ("~09:00", "09:00"), ("〜09:00", "09:00"), ("約09:00", "09:00"), ("about 09:00", "09:00"),
  ("9時頃", "09:00"), ("9時30分ごろ", "09:30"), ("9時半頃", "09:30"), ("午前9時ころ", "09:00"),
  ("～９：００", "09:00"), (" ~ 09:00 ", "09:00"), ("午後0時半頃", "12:30"),
])
func `a time that is about right is read as one`(_ typed: String, _ exact: String) throws {
  let time = try stated(typed)
  #expect(time.isAbout)
  #expect(time.moment == (try stated(exact)).moment)
}

@Test(arguments: ["09:00", "９：００", "9時", "午前9時0分", "-10m", "2026-11-20T09:02+09:00"])
func `a time without such words is exact`(_ typed: String) throws {
  #expect(try !stated(typed).isAbout)
}

@Test(arguments: [
  "~", "頃", "25時頃", "午後13時", "9時60分", "時", "9時半分", "~~", "~25:00", "9時-1分",
])
func `what is no time is refused as it was typed`(_ typed: String) {
  #expect(throws: Moment.ReadingFailure.self) { try stated(typed) }
}

@Test(arguments: [
  ("2026/11/20 9:02", "2026-11-20 09:02"), ("2026年11月20日 9時2分", "2026-11-20 09:02"),
  ("２０２６年１１月２０日　９時２分", "2026-11-20 09:02"),
  ("2026年11月20日午前9時半", "2026-11-20 09:30"),
  ("2026-1-5 09:02", "2026-01-05 09:02"),
])
func `a day and time are read as people in Japan write them`(_ typed: String, _ exact: String)
  throws
{
  #expect(try stated(typed) == stated(exact))
}

@Test(arguments: ["2026年11月 9時", "2026/13/01 09:00", "26/11/20 09:00", "2026年11月20日 夕方"])
func `a day that may be another one is refused`(_ typed: String) {
  #expect(throws: Moment.ReadingFailure.self) { try stated(typed) }
}
