import IncidentCore
import PlaybookFormat
import Testing

/// At least one broken file for every rule: it is found, alone, and in its place.
struct BrokenFileTests {
  @Test func `the sample is sound before it is broken`() {
    let reading = SampleFile.reader.read(Array(SampleFile().text.utf8), file: "sample.yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    #expect(reading.playbook?.tasks.count == 7)
  }

  @Test(arguments: BrokenFile.all)
  func `a broken file is found out where it is broken`(_ broken: BrokenFile) throws {
    let (bytes, position) = try #require(broken.file)
    let reading = SampleFile.reader.read(bytes, file: "sample.yaml")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1, "\(reading.findings.map { $0.text(in: .english) })")
    #expect(finding.rule == broken.rule)
    #expect(Position(line: finding.line, column: finding.column) == position)
    #expect((reading.playbook == nil) == (finding.severity == .error))
    #expect(finding.message.en != finding.message.ja)
    #expect(finding.mend.en != finding.mend.ja)
  }

  @Test func `no rule is without its broken file`() {
    // These need more than an edit of the sample; `HostileFileTests` and the test below have them.
    let elsewhere: Set<Rule> = [
      .empty, .tooLarge, .notUTF8, .tooManyNodes, .tooManyTasks, .checkImpossible,
    ]
    // And these are for clock and calendar files; `BrokenClockTests` has them.
    let ofClocks: Set<Rule> = [
      .badStart, .badPeriod, .badTimeOfDay, .unknownZone, .unknownCalendar, .needsCalendar,
      .dayOutOfPlace, .noOpenDay,
    ]
    // And these are about two files; `OverlayTests` has them.
    let ofOverlays: Set<Rule> = [
      .unknownBase, .baseVersion, .baseBroken, .baseCircle, .badPatch, .removedInUse, .baseNewer,
    ]
    let missing = Set(Rule.allCases).subtracting(BrokenFile.all.map(\.rule))
    #expect(missing == elsewhere.union(ofClocks).union(ofOverlays))
  }

  @Test func `a playbook of one duty cannot ask for a check`() throws {
    let one = SampleFile().text
      .replacing("  - id: legal\n    title: {en: Legal, ja: 法務}\n", with: "")
      .replacing("        helpers: [legal]\n", with: "")
      .replacing("duty: legal", with: "duty: commander")
    let findings = SampleFile.reader.read(Array(one.utf8), file: "f").findings
    #expect(findings.map(\.rule) == [.checkImpossible, .checkImpossible])
    #expect(findings.map(\.column) == [16, 16])
  }

  @Test func `one reading shows every mistake, in the order of the file`() throws {
    let broken = SampleFile().text
      .replacing("version: 1.2.0", with: "version: one")
      .replacing("stage: stop", with: "stage: stopp")
      .replacing("PT12H", with: "12h")
      .replacing("outgoing: true", with: "outgoing: yes")
    let findings = SampleFile.reader.read(Array(broken.utf8), file: "f").findings
    #expect(
      findings.map(\.rule) == [.badVersion, .badChoice, .badDuration, .wrongShape, .wrongShape])
  }

  @Test func `a misspelt word is answered with the nearest right one`() throws {
    let broken = SampleFile().text.replacing("stage: stop", with: "guidence: stop")
    let finding = try #require(SampleFile.reader.read(Array(broken.utf8), file: "f").findings.first)
    #expect(finding.mend.en == "Did you mean “guidance”?")
  }
}
