import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// Files that were written to hurt their reader.
struct HostileFileTests {
  private func read(_ text: String) -> PlaybookReader.Reading {
    SampleFile.reader.read(Array(text.utf8), file: "hostile.yaml")
  }

  /// The quickest of five times: on a busy machine any single one may have had to wait.
  private func quickest(_ body: () -> Void) -> Duration {
    (0..<5).map { _ in ContinuousClock().measure(body) }.min() ?? .zero
  }

  private func firstRule(_ text: String) -> Rule? { read(text).findings.first?.rule }

  @Test func `an alias bomb is refused before it goes off`() throws {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      let uses = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      bomb += "\(next): &\(next) [\(uses)]\n"
    }
    #expect(bomb.utf8.count < 1_024)
    let elapsed = quickest { #expect(firstRule(bomb) == .anchor) }
    #expect(elapsed < .milliseconds(50))
  }

  @Test(arguments: ["[", "{", "- ", "{a: ", "[{", "? "])
  func `a hundred thousand openings are refused at once`(opening: String) {
    let elapsed = quickest {
      let rule = firstRule("id: x\na: " + String(repeating: opening, count: 100_000))
      #expect([.tooDeep, .syntax, .complexKey].contains(rule))
    }
    #expect(elapsed < .seconds(1))
  }

  @Test func `a staircase of lines is refused like brackets on one line`() {
    let shallow = (0..<200).map { String(repeating: " ", count: $0) + "a:" }
    #expect(firstRule(shallow.joined(separator: "\n") + " 1\n") == .tooDeep)
    let deep = (0..<1_200).map { String(repeating: " ", count: $0) + "a:" }
    #expect(firstRule(deep.joined(separator: "\n") + " 1\n") == .tooDeep)
  }

  @Test(arguments: ["? [a]\n: 2\n", "? {a: 1}\n: 2\n", "? ? x\n: 2\n", "? - a\n: 2\n", "?\n"])
  func `a complex key is an error and not a crash`(text: String) throws {
    let finding = try #require(read(text).findings.first)
    #expect(finding.rule == .complexKey)
    #expect((finding.line, finding.column) == (1, 1))
  }

  @Test func `a file over a mebibyte is not read at all`() throws {
    let elapsed = quickest {
      let reading = SampleFile.reader.read([UInt8](repeating: 0x61, count: 50 << 20), file: "f")
      #expect(reading.findings.map(\.rule) == [.tooLarge])
    }
    #expect(elapsed < .seconds(1))
  }

  @Test func `more values than any playbook has are refused`() {
    let text = "x-a: [" + String(repeating: "1,", count: 100_001) + "1]\n"
    #expect(read(text).findings.map(\.rule) == [.tooManyNodes])
  }

  @Test func `the two thousand and first task is refused`() throws {
    let many = (100...2_100).map {
      "      - {id: C-\($0), title: {en: a, ja: b}, duty: legal}\n"
    }
    let text = SampleFile().text.replacing(
      "- id: scope\n    tasks:\n", with: "- id: scope\n    tasks:\n" + many.joined())
    #expect(read(text).findings.map(\.rule).contains(.tooManyTasks))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1), ([0x61, 0x0A, 0x62, 0xC3], 2, 2),
      ([0x61, 0xC0, 0x80], 1, 2), ([0xED, 0xA0, 0x80], 1, 1), ([0x61, 0x3A, 0x20, 0x9B], 1, 4),
    ] as [([UInt8], Int, Int)])
  func `what is not UTF-8 is refused where it stops being it`(
    bytes: [UInt8], line: Int, column: Int
  ) throws {
    let finding = try #require(SampleFile.reader.read(bytes, file: "f").findings.first)
    #expect(finding.rule == .notUTF8)
    #expect((finding.line, finding.column) == (line, column))
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "---\n", "\u{FEFF}", "null", "[]", "just words"])
  func `a file that holds no playbook says so`(text: String) {
    #expect(read(text).playbook == nil)
    #expect([.empty, .wrongShape].contains(firstRule(text)))
  }

  @Test func `a byte order mark and foreign line ends do not move a finding`() throws {
    let sample = SampleFile().text
    for text in [
      "\u{FEFF}" + sample, sample.replacing("\n", with: "\r\n"),
      sample.replacing("\n", with: "\r"),
    ] {
      #expect(read(text).findings.isEmpty)
      #expect(read(text).playbook == read(sample).playbook)
      let finding = try #require(read(text.replacing("PT12H", with: "12H")).findings.first)
      #expect((finding.line, finding.column) == (61, 22))
    }
  }

  @Test func `a flood of mistakes is answered with a page of findings`() {
    let text = (0..<20_000).map { "field\($0): 1\n" }.joined()
    #expect(read(SampleFile().text + text).findings.count == 50)
  }

  @Test func `mutilated files never crash and never pass with an error`() {
    let sample = Array(SampleFile().text.utf8)
    let odd: [UInt8] = Array("&*!?|>[]{}:,#-'\"%@`\\ \n\t\r0aA~".utf8) + [0x00, 0x9B, 0xE2, 0xFF]
    var generator = SeededGenerator(seed: 26)
    for _ in 0..<250 {
      var bytes = sample
      for _ in 0...Int.random(in: 0...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[place] = odd.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(odd.randomElement(using: &generator) ?? 0, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.removeSubrange(place..<min(place + 40, bytes.count))
        }
      }
      let reading = SampleFile.reader.read(bytes, file: "f")
      let hasErrors = reading.findings.contains { $0.severity == .error }
      #expect((reading.playbook == nil) == hasErrors)
    }
  }
}
