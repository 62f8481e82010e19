import Foundation
import IncidentCore
import PlaybookFormat
import Testing

/// The manual of the format says what the program does.
struct DocumentationTests {
  private let manual: String
  private let clockManual: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    manual = try String(
      contentsOf: root.appending(path: "docs/playbook-format.md"), encoding: .utf8)
    clockManual = try String(
      contentsOf: root.appending(path: "docs/clock-format.md"), encoding: .utf8)
  }

  @Test func `its example is sound and canonical`() throws {
    let start = try #require(manual.range(of: "```yaml\n")).upperBound
    let end = try #require(manual.range(of: "```", range: start..<manual.endIndex)).lowerBound
    let example = String(manual[start..<end])
    let reading = SampleFile.reader.read(Array(example.utf8), file: "example.yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    let comment = "      # Comments are welcome anywhere.\n"
    let written = PlaybookWriter.yaml(for: try #require(reading.playbook))
    #expect(written == example.replacing(comment, with: ""))
  }

  @Test(arguments: Rule.allCases)
  func `it names every rule`(rule: Rule) {
    #expect((manual + clockManual).contains("`\(rule.rawValue)`"))
  }

  @Test func `the examples of clocks and calendars are sound`() throws {
    let examples = clockManual.components(separatedBy: "```yaml\n").dropFirst().map {
      Array(($0.components(separatedBy: "```").first ?? "").utf8)
    }
    try #require(examples.count == 2)
    let clocks = ClockReader(knownCalendars: ["jp-admin"], today: "2026-11-20")
    #expect(clocks.read(examples[0], file: "f").findings == [])
    #expect(CalendarReader(today: "2026-11-20").read(examples[1], file: "f").findings == [])
  }
}
