import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// A company's own steps over somebody else's playbook.
struct OverlayTests {
  private func laid() throws -> Playbook {
    let reading = OverlayFile().read([:])
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    return try #require(reading.playbook)
  }

  @Test func `the result is a whole playbook: the base with what the overlay says`() throws {
    let base = try #require(
      SampleFile.reader.read(Array(SampleFile().text.utf8), file: "f").playbook)
    let playbook = try laid()
    #expect(playbook.id == "acme-leak")
    #expect(playbook.title.en == "Leak at ACME")
    #expect(playbook.facts == base.facts)
    #expect(playbook.reviewBy == base.reviewBy)
    #expect(playbook.duties.map(\.id.rawValue) == ["commander", "legal", "soc"])
    #expect(playbook.phases.map(\.id) == base.phases.map(\.id))
    #expect(
      playbook.tasks.map(\.id) == ["C-01", "X-01", "C-02", "S-01", "E-01", "N-01", "P-01", "M-01"])
    #expect(playbook.tasks.first == base.tasks.first)
  }

  @Test func `a patch sets, adds and removes fields, and leaves the others`() throws {
    let tasks = try laid().tasks
    let cut = try #require(tasks.first { $0.id == "C-02" })
    #expect(cut.helpers == [.legal, Duty(rawValue: "soc")])
    #expect(cut.due == DueRule(within: 30 * 60_000))
    #expect(!cut.needsDecision && cut.undoneBy == nil)
    #expect(cut.after == ["C-01"])
    #expect(tasks.first { $0.id == "N-01" }?.after == ["X-01"])
    #expect(tasks.first { $0.id == "E-01" }?.evidence.map(\.kind) == [.log, .hash])
    #expect(tasks.first { $0.id == "E-01" }?.title.en == "Keep logs a year")
  }

  @Test func `it knows what it was laid over, through several layers`() {
    let second = """
      format: warroom/playbook/1
      id: acme-branch
      version: 1.0.0
      extends: {id: acme-leak, version: 1.0.0}
      license: CC0-1.0
      patch:
        - task: X-01
          set:
            duty: legal
      """
    var files = OverlayFile()
    files.beside["acme-leak"] = OverlayFile.text
    let reading = files.read(second)
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    #expect(reading.lineage.map(\.id) == ["acme-leak", "sample-leak"])
    #expect(reading.lineage.map(\.version) == ["1.0.0", "1.2.0"])
    #expect(reading.playbook?.tasks.first { $0.id == "X-01" }?.duty == .legal)
  }

  @Test func `a newer base of the same major version is taken, and said`() throws {
    var files = OverlayFile()
    files.beside["sample-leak"] = SampleFile().text
      .replacing("version: 1.2.0", with: "version: 1.10.1")
    let reading = files.read(OverlayFile.text)
    #expect(reading.places == ["4:37 base-newer"])
    #expect(reading.findings.map(\.severity) == [.warning])
    #expect(reading.playbook != nil)
    #expect(reading.lineage.map(\.version) == ["1.10.1"])
  }

  @Test(arguments: ["2.0.0", "1.1.9", "0.9.0", "1.2.0-rc.1"])
  func `an older base, and one of another major version, are refused`(version: String) {
    var files = OverlayFile()
    files.beside["sample-leak"] = SampleFile().text
      .replacing("version: 1.2.0", with: "version: \(version)")
    let reading = files.read(OverlayFile.text)
    #expect(reading.playbook == nil)
    #expect(reading.places == ["4:37 base-version"])
    #expect(reading.findings.first?.message.en?.contains(version) == true)
  }

  @Test func `a base that is not there, is another or is broken is said at its name`() {
    #expect(
      OverlayFile().read(["{id: sample-leak": "{id: sample-leek"]).places == ["4:15 unknown-base"])
    #expect(
      OverlayFile().read(["{id: sample-leak": "{id: sample-leek"]).findings.first?.mend.en
        == "Did you mean “sample-leak”?")
    var files = OverlayFile()
    files.beside["sample-leak"] = SampleFile().text.replacing("id: sample-leak", with: "id: other")
    #expect(files.read(OverlayFile.text).places == ["4:15 unknown-base"])
    files.beside["sample-leak"] = SampleFile().text.replacing("PT12H", with: "12h")
    let broken = files.read(OverlayFile.text)
    #expect(broken.places == ["4:15 base-broken"])
    #expect(broken.findings.first?.message.en?.contains("sample-leak.yaml:") == true)
  }

  @Test func `what a link or a folder hides is not read`() {
    var reader = SampleFile.reader
    reader.base = { _ in .refused(LocalizedText(en: "a link", ja: "リンク")) }
    let reading = reader.read(Array(OverlayFile.text.utf8), file: "acme.yaml")
    #expect(reading.places == ["4:15 unknown-base"])
    #expect(reading.findings.first?.message.en?.contains("a link") == true)
  }

  @Test func `a name that could lead elsewhere is asked of nobody`() {
    for name in ["../secret", "a/b", "/etc/passwd", "Sample", "ab", ".hidden", "a.yaml"] {
      var reader = SampleFile.reader
      reader.base = { id in
        Issue.record("asked for \(id)")
        return .missing(known: [])
      }
      let text = OverlayFile.text.replacing("{id: sample-leak", with: "{id: \"\(name)\"")
      #expect(
        reader.read(Array(text.utf8), file: "f").places == ["4:15 bad-id"], "\(name)")
    }
  }

  @Test func `overlays that extend each other are refused, and so is a tower of them`() {
    func overlay(_ id: String, over base: String) -> String {
      """
      format: warroom/playbook/1
      id: \(id)
      version: 1.0.0
      extends: {id: \(base), version: 1.0.0}
      """
    }
    var files = OverlayFile()
    files.beside["two"] = overlay("two", over: "one")
    #expect(files.read(overlay("one", over: "one")).places == ["4:15 base-circle"])
    let circle = files.read(overlay("one", over: "two"))
    #expect(circle.places == ["4:15 base-broken"])
    #expect(circle.findings.first?.message.en?.contains("one → two → one") == true)
    for layer in 1...6 {
      files.beside["layer-\(layer)"] = overlay("layer-\(layer)", over: "layer-\(layer - 1)")
    }
    files.beside["layer-0"] = SampleFile().text
      .replacing("id: sample-leak", with: "id: layer-0")
    #expect(files.read(overlay("top", over: "layer-3")).playbook != nil)
    #expect(files.read(overlay("top", over: "layer-4")).playbook == nil)
  }

  @Test(
    arguments: [
      ("- task: C-02", "- task: C-09", "15:11 unknown-task"),
      ("- task: C-02", "- task: c-2", "15:11 bad-id"),
      ("- task: N-01", "- task: C-02", "20:5 duplicate-id"),
      ("helpers: [legal, soc]", "helpers: legal", "17:16 wrong-shape"),
      ("helpers: [legal, soc]", "helpres: [legal, soc]", "17:7 unknown-field"),
      ("helpers: [legal, soc]", "id: C-03", "17:7 unknown-field"),
      ("helpers: [legal, soc]", "helpers: [legal, sec]", "17:24 unknown-duty"),
      ("PT30M", "30m", "18:21 bad-duration"),
      ("remove: [decision, undone_by]", "remove: [decision, undoneby]", "19:24 unknown-field"),
      ("remove: [decision, undone_by]", "remove: [decision, duty]", "19:24 bad-patch"),
      ("remove: [decision, undone_by]", "remove: [decision, when]", "19:24 bad-patch"),
      ("remove: [decision, undone_by]", "remove: [decision, due]", "19:24 bad-patch"),
      ("remove: [decision, undone_by]", "remove: task", "19:13 bad-patch"),
      ("    add:\n      after: [X-01]\n", "", "20:5 bad-patch"),
      ("after: [X-01]", "when: [X-01]", "22:7 unknown-field"),
      ("after: [X-01]", "after: X-01", "22:14 wrong-shape"),
      ("after: [X-01]", "after: [X-02]", "22:15 unknown-task"),
      ("behind: C-01", "behind: N-01", "34:17 unknown-task"),
      ("- id: X-01", "- id: C-01", "33:13 duplicate-id"),
      ("duty: soc", "duty: sco", "37:15 unknown-duty"),
      ("{en: SOC, ja: 監視室}", "{en: SOC}", "12:12 missing-language"),
      ("- id: containment", "- id: containement", "31:9 bad-choice"),
      ("version: 1.2.0}", "version: 1.2}", "4:37 bad-version"),
      ("version: 1.2.0}", "verison: 1.2.0}", "4:28 unknown-field"),
    ])
  func `what is wrong is said at its place in the overlay`(
    old: String, new: String, place: String
  ) throws {
    let reading = OverlayFile().read([old: new])
    #expect(reading.playbook == nil)
    #expect(reading.places.contains(place), "\(reading.findings.map { $0.text(in: .english) })")
    #expect(reading.findings.allSatisfy { $0.file == "acme.yaml" })
  }

  @Test(
    arguments: [
      ("behind: C-01", "behind: N-01", "no task N-01 in this phase", "C-01"),
      ("due: {within: PT30M, from: known}", "due: PT30M", "named fields", "within: PT1H"),
      (
        "extends: {id: sample-leak, version: 1.2.0}", "extends: sample-leak", "named fields",
        "version: "
      ),
    ])
  func `what is wrong is mended by an example of it`(
    old: String, new: String, message: String, mend: String
  ) throws {
    let findings = OverlayFile().read([old: new]).findings
    let finding = try #require(findings.first { $0.message.en?.contains(message) == true })
    #expect(finding.mend.en?.contains(mend) == true)
  }

  @Test(arguments: ["task", "[task]"])
  func `a task can be taken out, and whoever still names it is named`(_ word: String) throws {
    let gone = OverlayFile().read([
      "- task: C-02\n    set:\n      helpers: [legal, soc]\n      due: {within: PT30M, from: known}\n    remove: [decision, undone_by]":
        "- task: C-02\n    remove: \(word)"
    ])
    #expect(gone.findings.map { $0.text(in: .english) } == [])
    #expect(gone.playbook?.tasks.contains { $0.id == "C-02" } == false)
    let named = OverlayFile().read([
      "- task: N-01\n    add:\n      after: [X-01]": "- task: N-01\n    remove: task"
    ])
    #expect(named.places == ["20:5 removed-in-use"])
    #expect(named.findings.first?.message.en?.contains("C-02") == false)
    #expect(named.findings.first?.message.en?.contains("P-01") == true)
  }

  @Test func `what breaks a rule is said where the overlay breaks it`() {
    let unchecked = OverlayFile().read([
      "      after: [X-01]": "      after: [X-01]\n    remove: [check]"
    ])
    #expect(unchecked.places == ["20:5 outgoing-unchecked"])
    let circle = OverlayFile().read(["behind: C-01": "after: [N-01]"])
    #expect(circle.findings.map(\.rule) == [.cycle])
  }

  @Test func `an overlay does not answer for what its base had wrong before`() {
    var files = OverlayFile()
    files.beside["sample-leak"] = SampleFile().text
      .replacing("en: Stop it\n", with: "en: Stop it, \(String(repeating: "w", count: 40))\n")
      .replacing("en: The desk", with: "en: TODO")
    #expect(files.read(OverlayFile.text).places == [])
    let own = OverlayFile.text.replacing("en: Call the watch desk", with: "en: Call TODO")
    #expect(files.read(own).places == ["35:21 placeholder"])
  }

  @Test func `the canonical layout of an overlay keeps its comments and lays the same`() throws {
    let messy = OverlayFile.text
      .replacing("patch:\n", with: "# What we do otherwise.\npatch:\n")
      .replacing("helpers: [legal, soc]", with: "helpers:  [ legal, soc ]  # the desk, too")
    let reading = OverlayFile().read(messy)
    let playbook = try #require(reading.playbook)
    let result = try #require(CanonicalLayout.text(of: Array(messy.utf8), playbook: playbook))
    #expect(result.comments == 2)
    #expect(result.text.contains("# What we do otherwise.\npatch:"))
    #expect(result.text.contains("helpers: [legal, soc]  # the desk, too"))
    #expect(result.text.contains("extends: {id: sample-leak, version: 1.2.0}"))
    let again = OverlayFile().read(result.text)
    #expect(again.playbook == playbook)
    let twice = try #require(
      CanonicalLayout.text(of: Array(result.text.utf8), playbook: playbook))
    #expect(twice.text == result.text)
  }

  @Test func `a hostile overlay is answered at once`() {
    let bomb = "extends: &a {id: sample-leak, version: 1.2.0}\nformat: *a"
    #expect(OverlayFile().read(bomb).playbook == nil)
    let patches = (1...5_000).map { "  - {task: C-\($0), set: {duty: x}}" }.joined(separator: "\n")
    let many = """
      format: warroom/playbook/1
      id: acme-leak
      version: 1.0.0
      extends: {id: sample-leak, version: 1.2.0}
      patch:
      \(patches)
      """
    let clock = ContinuousClock()
    var reading: PlaybookReader.Reading?
    let taken = clock.measure { reading = OverlayFile().read(many) }
    #expect(reading?.playbook == nil)
    #expect(taken < .seconds(5))
  }
}
