import BundledPlaybooks
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

  @Test func `its overlay lies over its example, and both are canonical`() throws {
    let examples = manual.components(separatedBy: "```yaml\n").dropFirst().map {
      Array(($0.components(separatedBy: "```").first ?? "").utf8)
    }
    try #require(examples.count == 2)
    var reader = SampleFile.reader
    reader.base = { $0 == "lost-laptop" ? .file(examples[0], name: $0) : .missing(known: []) }
    let reading = reader.read(examples[1], file: "overlay.yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    let playbook = try #require(reading.playbook)
    #expect(
      playbook.tasks.map(\.id.rawValue) == ["C-01", "X-01", "S-01", "E-01", "N-01", "P-01", "M-01"])
    let layout = try #require(CanonicalLayout.text(of: examples[1], playbook: playbook))
    #expect(Array(layout.text.utf8) == examples[1])
  }

  @Test func `the shipped example of an overlay is sound and canonical`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = Array(
      try Data(contentsOf: root.appending(path: "docs/examples/acme-data-leak.yaml")))
    let reader = PlaybookReader(today: "2026-11-20") { name in
      BundledPlaybooks.source(named: name).map { .file($0, name: name) } ?? .missing(known: [])
    }
    let reading = reader.read(bytes, file: "acme-data-leak.yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    let playbook = try #require(reading.playbook)
    #expect(
      CanonicalLayout.text(of: bytes, playbook: playbook)?.text.utf8.elementsEqual(bytes) == true)
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
