import IncidentCore
import PlaybookFormat
import Testing

struct PlaybookSkeletonTests {
  @Test func `a new playbook lints without a finding and is in the canonical layout`() throws {
    let yaml = PlaybookSkeleton.yaml(id: "office-fire", reviewBy: "2027-11-20")
    let reading = PlaybookReader(today: "2026-11-20").read(Array(yaml.utf8), file: "f")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    let playbook = try #require(reading.playbook)
    #expect(playbook.id == "office-fire")
    #expect(playbook.phases.map(\.id) == PhaseID.allCases)
    #expect(CanonicalLayout.text(of: Array(yaml.utf8), playbook: playbook)?.text == yaml)
  }

  @Test(arguments: [("office-fire", true), ("Office", false), ("ab", false), ("a b c", false)])
  func `its name is one a playbook may have`(name: String, isOne: Bool) {
    #expect(PlaybookSkeleton.isName(name) == isOne)
  }
}
