import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// What holds for every playbook that comes with the program, also for the next one.
struct EveryShippedPlaybookTests {
  private func reading(_ name: String) throws -> PlaybookReader.Reading {
    let source = try #require(BundledPlaybooks.source(named: name))
    return PlaybookReader(today: "2026-11-20").read(source, file: "\(name).yaml")
  }

  @Test(arguments: BundledPlaybooks.names)
  func `it reads without an error or a warning`(name: String) throws {
    #expect(try reading(name).findings.map { $0.text(in: .english) } == [])
  }

  @Test(arguments: BundledPlaybooks.names)
  func `it is listed under its own name, with a licence and a day of review`(name: String) throws {
    let playbook = try #require(try reading(name).playbook)
    #expect(playbook.id == name)
    #expect(playbook.license == "CC0-1.0")
    #expect(playbook.reviewBy != nil)
    #expect(playbook.languages == [.english, .japanese])
  }

  @Test(arguments: BundledPlaybooks.names)
  func `it is written in the canonical layout, comments aside`(name: String) throws {
    let source = try #require(BundledPlaybooks.source(named: name))
    let lines = try #require(String(validating: source, as: UTF8.self))
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop { $0 == " " }.hasPrefix("#") }
    let playbook = try #require(try reading(name).playbook)
    let written = PlaybookWriter.yaml(for: playbook)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (ours, canonical) in zip(lines, written) { try #require(ours == canonical) }
    #expect(lines.count == written.count)
  }
}
