import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

struct CanonicalLayoutTests {
  private func laidOut(_ text: String) throws -> CanonicalLayout.Result {
    let bytes = Array(text.utf8)
    let reading = PlaybookReader().read(bytes, file: "f")
    let playbook = try #require(reading.playbook, "\(reading.findings)")
    return try #require(CanonicalLayout.text(of: bytes, playbook: playbook))
  }

  @Test(arguments: BundledPlaybooks.names)
  func `a bundled playbook stays as it is, comments and all`(name: String) throws {
    let source = try #require(BundledPlaybooks.source(named: name))
    let text = try #require(String(validating: source, as: UTF8.self))
    #expect(try laidOut(text).text.utf8.elementsEqual(text.utf8))
  }

  @Test func `comments go with what they stand above or behind`() throws {
    let text = """
      # head
      title: {en: T, ja: 題}   # behind the title
      format: warroom/playbook/1
      id: some-plan
      languages: [en, ja] # spoken

      # above the version

      version: '1.0.0'
      incident_types: []
      duties:
        # above the duty
        - {id: commander, title: {en: C, ja: 指}}
      phases:
        - id: containment
          tasks:
            # above the task
            - id: C-01 # its name
              # above what is left out
              required: true
              duty: commander
              title:
                # above the Japanese
                ja: 止める
                en: "Stop # no comment"
              guidance:
                en: | # behind the bar
                  One # no comment
                  two
                ja: 一
        - {id: scope, tasks: []}
        - {id: evidence, tasks: []}
        - {id: notification, tasks: []}
        - {id: publication, tasks: []}
        - {id: post-mortem, tasks: []}
      # the end

      """
    let result = try laidOut(text)
    #expect(result.comments == 11)
    #expect(
      result.text == """
        format: warroom/playbook/1
        id: some-plan
        # above the version
        version: 1.0.0
        languages: [en, ja]  # spoken
        # head
        title:
          en: T
          ja: 題  # behind the title
        incident_types: []

        duties:
          # above the duty
          - id: commander
            title:
              en: C
              ja: 指

        facts: []

        phases:
          - id: containment
            tasks:
              # above the task
              - id: C-01  # its name
                title:
                  en: "Stop # no comment"
                  # above the Japanese
                  ja: 止める
                guidance:
                  en: |-  # behind the bar
                    One # no comment
                    two
                  ja: 一
                # above what is left out
                duty: commander

          - id: scope
            tasks: []

          - id: evidence
            tasks: []

          - id: notification
            tasks: []

          - id: publication
            tasks: []

          - id: post-mortem
            tasks: []
        # the end

        """)
    #expect(try laidOut(result.text).text == result.text)
  }

  @Test func `a random file is laid out once and for all, and no comment is lost`() throws {
    var random = RandomPlaybook(seed: 12)
    var dice = SeededGenerator(seed: 13)
    for _ in 0..<25 {
      let playbook = random.next()
      var count = 0
      let lines = PlaybookWriter.yaml(for: playbook).split(
        separator: "\n", omittingEmptySubsequences: false)
      let isPlain = !lines.contains { $0.hasSuffix("|-") }
      guard isPlain else { continue }
      let text = lines.map { line -> String in
        guard !line.isEmpty, dice.next() % 4 == 0 else { return String(line) }
        count += 1
        return line.prefix { $0 == " " } + "# comment \(count)\n" + line
      }
      let once = try laidOut(text.joined(separator: "\n"))
      #expect(once.comments == count)
      #expect(once.text.split(separator: "\n").count { $0.contains("# comment ") } == count)
      #expect(try laidOut(once.text).text.utf8.elementsEqual(once.text.utf8))
      let read = PlaybookReader().read(Array(once.text.utf8), file: "f").playbook
      #expect(read == playbook)
    }
  }
}
