import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// The broadest playbook that comes with the program, held to the table it was written from.
struct CustomerDataLeakTests {
  private static let source = BundledPlaybooks.source(named: "customer-data-leak") ?? []
  private static let reading = PlaybookReader(today: "2026-11-20")
    .read(source, file: "customer-data-leak.yaml")

  private let playbook: Playbook

  init() throws { playbook = try #require(Self.reading.playbook) }

  @Test func `it goes stale the day after its review day`() {
    let onTheDay = PlaybookReader(today: "2027-04-01").read(Self.source, file: "f")
    let after = PlaybookReader(today: "2027-04-02").read(Self.source, file: "f")
    #expect(onTheDay.findings.isEmpty)
    #expect(after.findings.map(\.rule) == [.stale])
    #expect(after.playbook != nil)
  }

  @Test func `it has 84 tasks in six phases, numbered without a gap`() {
    #expect(playbook.phases.map(\.id) == PhaseID.allCases)
    #expect(playbook.phases.map(\.tasks.count) == [14, 14, 13, 15, 14, 14])
    let expected = zip("CSENPM", [14, 14, 13, 15, 14, 14]).flatMap { letter, count in
      (1...count).compactMap { TaskID(rawValue: "\(letter)-\($0)") }
    }
    #expect(playbook.tasks.map(\.id) == expected)
  }

  @Test func `exactly these tasks need a second person`() {
    #expect(
      names { $0.needsCheck } == """
        C-02 C-07 C-08 C-10 S-02 S-03 S-08 S-09 S-13 E-04 E-09 E-10 N-01 N-02 N-03 N-04 N-06 N-07 \
        N-09 N-10 N-11 N-13 N-15 P-03 P-04 P-05 P-07 P-11 P-12 P-14 M-02 M-05 M-08 M-09 M-13
        """)
  }

  @Test func `exactly these tasks wait for management`() {
    #expect(
      names { $0.needsDecision } == """
        C-05 C-13 S-09 E-11 N-02 N-03 N-05 N-07 N-13 P-01 P-07 P-11 P-14 M-06 M-10 M-12
        """)
  }

  @Test func `exactly these tasks need no evidence`() {
    #expect(names { $0.evidence.isEmpty } == "P-08 P-09 M-07")
  }

  @Test func `exactly these tasks send something out`() {
    #expect(
      names { $0.isOutgoing } == """
        C-10 N-02 N-03 N-04 N-06 N-07 N-09 N-10 N-11 N-13 N-15 P-07 P-11 P-14
        """)
  }

  @Test func `exactly these tasks depend on what is known`() {
    #expect(
      names { $0.when != nil } == """
        C-10 C-11 C-13 E-12 N-02 N-03 N-04 N-05 N-06 N-07 N-08 N-09 N-13
        """)
  }

  @Test func `legal clocks govern these tasks`() {
    let clocks = playbook.tasks.compactMap { task in
      task.due?.clock.map { "\(task.id.rawValue) \($0)" }
    }
    #expect(
      clocks == [
        "N-02 jp-appi-prelim", "N-03 jp-appi-person", "N-06 pci-brand", "N-13 jp-appi-final",
      ])
  }

  @Test func `nothing is published before the desk is open and four readers have agreed`() throws {
    let publish = try #require(playbook.tasks.first { $0.id.rawValue == "P-07" })
    let first = publish.after.map(\.rawValue)
    #expect(first == ["P-01", "P-03", "P-04", "P-05", "P-06", "P-08", "P-09", "P-12", "N-12"])
  }

  @Test func `a temporary measure names the task that takes it back`() throws {
    let tighten = try #require(playbook.tasks.first { $0.id.rawValue == "C-07" })
    #expect(tighten.undoneBy?.rawValue == "M-09")
  }

  @Test func `the preliminary report hangs on the four categories and My Number`() throws {
    let report = try #require(playbook.tasks.first { $0.id.rawValue == "N-02" })
    let when = try #require(report.when)
    func verdict(_ answers: [String: FactAnswer]) -> FactVerdict {
      FactExpression.evaluate(when) { answers[$0] ?? .bool(false) }
    }
    let none: [String: FactAnswer] = ["persons_max": .int(1_000), "my_number_persons": .int(100)]
    #expect(verdict(none) == .no)
    #expect(verdict(none.merging(["persons_max": .int(1_001)]) { $1 }) == .yes)
    #expect(verdict(none.merging(["my_number_persons": .int(101)]) { $1 }) == .yes)
    #expect(verdict(none.merging(["sensitive": .bool(true)]) { $1 }) == .yes)
    #expect(verdict(none.merging(["persons_max": .unknown]) { $1 }) == .unknown)
    #expect(verdict(none.merging(["my_number": .bool(true)]) { $1 }) == .no)
    let seen: [String: FactAnswer] = ["my_number": .bool(true), "publicly_visible": .bool(true)]
    #expect(verdict(none.merging(seen) { $1 }) == .yes)
  }

  private func names(where isIn: (PlaybookTask) -> Bool) -> String {
    playbook.tasks.filter(isIn).map(\.id.rawValue).joined(separator: " ")
  }
}
