import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// Texts of a playbook that send the reader to another task: “capture first (E-12)”.
struct CrossReferenceTests {
  @Test(arguments: BundledPlaybooks.names)
  func `whoever is sent to another task finds it in the same playbook`(name: String) throws {
    let playbook = try EveryShippedPlaybookTests.playbook(name)
    let known = Set(playbook.tasks.map(\.id.rawValue))
    for task in playbook.tasks {
      for text in texts(of: task) {
        #expect(names(in: text).filter { !known.contains($0) } == [], "\(task.id.rawValue)")
      }
    }
  }

  @Test(arguments: BundledPlaybooks.names)
  func `both languages send the reader to the same tasks`(name: String) throws {
    for task in try EveryShippedPlaybookTests.playbook(name).tasks {
      guard let guidance = task.guidance, let en = guidance.en, let ja = guidance.ja else {
        continue
      }
      #expect(Set(names(in: en)) == Set(names(in: ja)), "\(task.id.rawValue)")
    }
  }

  @Test func `a name is found between words of any script, and a hash is no task`() {
    #expect(names(in: "先にE-12、次にAC-02からAC-05。SHA-256 of each") == ["E-12", "AC-02", "AC-05"])
  }

  private func texts(of task: PlaybookTask) -> [String] {
    let texts =
      [task.title, task.guidance ?? LocalizedText()] + task.points
      + task.evidence.map { $0.note ?? LocalizedText() }
    return texts.flatMap { [$0.en, $0.ja].compactMap(\.self) }
  }

  /// Names of tasks as playbooks write them: letters, a hyphen, two digits.
  private func names(in text: String) -> [String] {
    text.matches(of: /([A-Z]{1,3})-([0-9]+)/).filter { $0.2.count == 2 }.map { String($0.0) }
  }
}
