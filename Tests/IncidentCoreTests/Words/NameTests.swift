import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

@Test(arguments: ["C-03", "c-03", "C03", "c3", "C-3", "C-0003"])
func `a task is found however it is typed`(text: String) {
  #expect(TaskID(rawValue: text)?.rawValue == "C-03")
}

@Test(arguments: ["", "C", "3", "C--3", "C-0", "ABCD-1", "C-10000", "C-3x", "Ｃ-03", "C-03\n", "-3"])
func `what names no task is refused`(text: String) {
  #expect(TaskID(rawValue: text) == nil)
}

@Test func `tasks sort by letter and then by number`() {
  #expect(
    (["S-02", "C-100", "C-99", "C-09"] as [TaskID]).sorted() == ["C-09", "C-99", "C-100", "S-02"])
}

@Test func `the thousandth incident comes after the one before it`() {
  let names = [(2026, 1_000), (2026, 999), (2025, 1_001)].map {
    IncidentID(year: $0.0, number: $0.1)
  }
  #expect(names.sorted().map(\.rawValue) == ["IR-2025-1001", "IR-2026-999", "IR-2026-1000"])
}

@Test(arguments: ["", "a", "Alice", "1a", "-a", "a_b", "ålice", "a b", "a\u{301}b"])
func `what is no handle is refused where it is given and kept where it is recorded`(text: String)
  throws
{
  #expect(MemberName(rawValue: text) == nil)
  let stored = try JSONDecoder().decode([MemberName].self, from: JSONEncoder().encode([text]))
  #expect(stored == [MemberName(stored: text)])
}

@Test(arguments: ["UTC", "Asia/Tokyo", "Europe/Berlin", "Mars/Olympus"])
func `a zone is its name, wherever its record is opened`(name: String) throws {
  let zone = try JSONDecoder().decode([Zone].self, from: Data("[\"\(name)\"]".utf8))
  let again = try JSONDecoder().decode([Zone].self, from: JSONEncoder().encode(zone))
  #expect(zone == again)
  #expect(zone.first?.identifier == name)
  if name == "UTC" { #expect(zone == [.utc]) }
}

@Test func `a right holds the ones before it`() {
  #expect(Right.allCases.sorted() == [.observer, .responder, .commander])
}
