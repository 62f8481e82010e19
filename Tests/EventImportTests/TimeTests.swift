import EventImport
import IncidentCore
import Testing
import WarRoomTestSupport

private func moment(_ text: String, zone: Zone? = nil) throws -> Moment {
  let file = try read("time,text\n\"\(text)\",x\n", zone: zone)
  if let refused = file.refused.first { throw refused.problem }
  return try #require(file.rows.first).moment
}

extension RowProblem {
  fileprivate static func == (left: RowProblem, right: RowProblem) -> Bool {
    String(describing: left) == String(describing: right)
  }
}

@Test(arguments: [
  ("2026-11-20T09:02:11.123456+09:00", "2026-11-20T00:02:11.123Z"),
  ("2026-11-20 09:02:11,5 Z", "2026-11-20T09:02:11.500Z"),
  ("2026/11/20 9:02 +0900", "2026-11-20T00:02Z"),
  ("2026-11-20T09:02:11 UTC", "2026-11-20T09:02:11Z"),
  ("2026-11-20 09:02:11 JST", "2026-11-20T00:02:11Z"),
  ("2026-11-20T09:02:11-05", "2026-11-20T14:02:11Z"),
  ("20/Nov/2026:09:02:11 +0900", "2026-11-20T00:02:11Z"),
  ("1795132931", "2026-11-20T00:02:11Z"),
  ("1795132931.25", "2026-11-20T00:02:11.250Z"),
  ("1795132931250", "2026-11-20T00:02:11.250Z"),
  ("1795132931250000", "2026-11-20T00:02:11.250Z"),
  ("1795132931250000000", "2026-11-20T00:02:11.250Z"),
])
func `a time with a zone is one instant`(_ text: String, _ expected: String) throws {
  #expect(try moment(text) == at(expected))
}

@Test func `a time without a zone is refused until one is named`() throws {
  #expect(throws: RowProblem.noZone("2026-11-20 09:02:11")) { try moment("2026-11-20 09:02:11") }
  #expect(try moment("2026-11-20 09:02:11", zone: .tokyo) == at("2026-11-20T00:02:11Z"))
  // A zone beside the time wins over the one that was named.
  let file = try read(
    """
    time,tz,text
    2026-11-20 09:02,+09:00,a
    2026-11-20 09:02,America/New_York,b
    2026-11-20 09:02,,c
    """, zone: .utc)
  #expect(
    file.rows.map(\.moment) == [
      at("2026-11-20T00:02Z"), at("2026-11-20T14:02Z"), at("2026-11-20T09:02Z"),
    ])
}

@Test func `clocks that were put back or forward are said, not guessed`() throws {
  let file = try read(
    """
    time,text
    2026-10-25 01:59:00,before
    2026-10-25 02:30:00,twice
    2026-10-25 03:00:00,after
    2026-03-29 02:30:00,never
    """, zone: .berlin)
  #expect(file.rows.map(\.text) == ["before", "twice", "after"])
  #expect(file.rows[1].moment == at("2026-10-25T00:30Z"))
  #expect(file.ambiguous == [3])
  #expect(file.refused == [RefusedRow(line: 5, problem: .noSuchTime("2026-03-29 02:30:00"))])
}

@Test(arguments: [
  "1969-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
])
func `what nobody logged in earnest is out of range`(_ text: String) {
  #expect(throws: RowProblem.outOfRange(text)) { try moment(text) }
}

@Test(arguments: [
  "2026-13-01T00:00Z", "2026-02-29T00:00Z", "2026-11-20T24:00Z", "2026-11-20T23:59:60Z",
])
func `what is in no calendar is refused`(_ text: String) {
  #expect(throws: RowProblem.noSuchTime(text)) { try moment(text) }
}

@Test(arguments: [
  "", " ", "now", "12", "2026-11-20T", "2026-11-20 09", "2026-11-20T09:02Q", "20-11-2026 09:02Z",
  "Nov 20 09:02:11", "２０２６-11-20T09:02Z", "-1", "1e9", "99999999999999999999",
])
func `what is no time is refused`(_ text: String) {
  #expect(throws: RowProblem.self) { try moment(text) }
}

@Test func `what is still to come did not happen, and a fast clock is corrected`() throws {
  let later = "2027-11-20T09:02:00Z"
  #expect(throws: RowProblem.inFuture(later)) { try moment(later) }
  let file = try read("time,text\n2026-11-20T09:05:20Z,x\n", skew: Int64(200).seconds)
  #expect(file.rows.map(\.moment) == [at("2026-11-20T09:02Z")])
}
