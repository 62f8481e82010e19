import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

struct PlaybookWriterTests {
  @Test func `what was written reads back as the same playbook`() throws {
    var random = RandomPlaybook(seed: 2_026)
    for _ in 0..<80 {
      let playbook = random.next()
      let yaml = PlaybookWriter.yaml(for: playbook)
      let reading = PlaybookReader().read(Array(yaml.utf8), file: "random.yaml")
      let errors = reading.findings.filter { $0.severity == .error }
      try #require(errors.map { $0.text(in: .english) } == [], "\(yaml)")
      try #require(reading.playbook == playbook, "\(yaml)")
    }
  }

  @Test func `writing twice changes nothing`() throws {
    var random = RandomPlaybook(seed: 7)
    for _ in 0..<15 {
      let once = PlaybookWriter.yaml(for: random.next())
      let reading = PlaybookReader().read(Array(once.utf8), file: "random.yaml")
      let twice = PlaybookWriter.yaml(for: try #require(reading.playbook))
      // Bytes: two spellings of one letter are equal to Swift and different in a file.
      #expect(twice.utf8.elementsEqual(once.utf8))
    }
  }

  @Test func `both languages stand side by side and the usual is left out`() throws {
    let reading = SampleFile.reader.read(Array(SampleFile().text.utf8), file: "f")
    let yaml = PlaybookWriter.yaml(for: try #require(reading.playbook))
    let task = """
            - id: C-02
              title:
                en: Cut it off
                ja: 遮断する
              guidance:
                en: Record the reason.
                ja: 理由を残す。
              duty: commander
              helpers: [legal]
              decision: management
              due: {before: N-01}
              after: [C-01]
              undone_by: M-01

      """
    #expect(yaml.contains(task))
    #expect(yaml.hasPrefix("format: warroom/playbook/1\nid: sample-leak\nversion: 1.2.0\n"))
    #expect(yaml.utf8.last == UInt8(ascii: "\n"))
  }
}
