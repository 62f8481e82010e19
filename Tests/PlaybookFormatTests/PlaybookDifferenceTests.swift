import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

struct PlaybookDifferenceTests {
  private let old: Playbook

  init() throws {
    old = try #require(SampleFile.reader.read(Array(SampleFile().text.utf8), file: "f").playbook)
  }

  private func difference(_ edits: KeyValuePairs<String, String>) throws -> PlaybookDifference {
    var text = SampleFile().text
    for (before, after) in edits { text = text.replacing(before, with: after) }
    let reading = SampleFile.reader.read(Array(text.utf8), file: "f")
    let new = try #require(reading.playbook, "\(reading.findings)")
    return PlaybookDifference(from: old, to: new)
  }

  @Test func `a playbook does not differ from itself`() throws {
    #expect(PlaybookDifference(from: old, to: old).isEmpty)
    var random = RandomPlaybook(seed: 5)
    for _ in 0..<10 {
      let playbook = random.next()
      #expect(PlaybookDifference(from: playbook, to: playbook).isEmpty)
    }
  }

  @Test func `fields are named by their path, with both values`() throws {
    let difference = try difference([
      "en: Cut it off": "en: Cut it", "version: 1.2.0": "version: 1.3.0",
    ])
    #expect(difference.changed.map(\.id.rawValue) == ["C-02"])
    #expect(
      difference.changed.first?.changes.map { [$0.field, $0.before, $0.after] } == [
        ["title.en", "Cut it off", "Cut it"]
      ])
    #expect(difference.fields.map(\.field) == ["version"])
    #expect(difference.changed.first?.looksReused == false)
  }

  @Test func `tasks come and go by their id`() throws {
    let difference = try difference(["id: P-01": "id: P-02"])
    #expect(difference.added.map(\.rawValue) == ["P-02"])
    #expect(difference.removed.map(\.rawValue) == ["P-01"])
  }

  @Test func `a task that moved to another phase has changed and not gone`() {
    var moved = old
    moved.phases[1].tasks.append(moved.phases[0].tasks.removeLast())
    let difference = PlaybookDifference(from: old, to: moved)
    #expect(difference.added.isEmpty && difference.removed.isEmpty)
    #expect(difference.changed.map(\.changes.first?.field) == ["phase"])
  }

  @Test func `an id whose every word is new was probably used again`() throws {
    var reused = old
    reused.phases[0].tasks[0].title = LocalizedText(en: "Something else", ja: "別のこと")
    reused.phases[0].tasks[0].guidance = LocalizedText(en: "Otherwise.", ja: "別の手順。")
    reused.phases[0].tasks[0].duty = .pr
    let difference = PlaybookDifference(from: old, to: reused)
    #expect(difference.changed.map(\.looksReused) == [true])
  }

  @Test func `whatever field differs, the difference is seen`() throws {
    var random = RandomPlaybook(seed: 8)
    for _ in 0..<20 {
      let first = random.next(), second = random.next()
      #expect(!PlaybookDifference(from: first, to: second).isEmpty)
    }
  }
}
