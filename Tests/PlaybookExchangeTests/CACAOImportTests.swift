import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing

struct CACAOImportTests {
  private let result: PlaybookImporter.Result
  private let playbook: Playbook

  init() throws {
    result = try Sample.imported("cacao.json")
    playbook = result.playbook
  }

  @Test func `steps stand in the phase their activity names, in the order of the workflow`() {
    #expect(playbook.titles(.containment) == ["C-01 Close the share", "U-01 More than 1,000?"])
    #expect(playbook.titles(.scope) == ["S-01 Count the persons"])
    #expect(playbook.titles(.evidence) == ["E-01 Keep the access log"])
    #expect(playbook.titles(.notification) == ["N-01 Report to the authority"])
    #expect(playbook.titles(.postMortem) == ["M-01 Lessons learned"])
    #expect(result.report.total == 6)
    #expect(result.report.unassigned == 1)
  }

  @Test func `branches that run side by side wait for what was before and not for each other`()
    throws
  {
    let before = TaskID(rawValue: "C-01")
    #expect(try playbook.task("S-01").after == [before])
    #expect(try playbook.task("E-01").after == [before])
    #expect(try playbook.task("U-01").after.map(\.rawValue) == ["S-01", "E-01"])
  }

  @Test func `a condition becomes a question, and its branch a maybe`() throws {
    let decision = try playbook.task("U-01")
    #expect(decision.title.en == "More than 1,000?")
    #expect(decision.points.first?.en == "? __persons__:value > 1000")
    #expect(decision.points.last?.en == "true → Report to the authority")
    let question = try #require(playbook.facts.last)
    #expect(question.kind == .bool)
    #expect(try playbook.task("N-01").when == question.id)
    #expect(result.report.conditions == 1)
  }

  @Test func `a command of a machine is shown and said not to run`() throws {
    let points = try playbook.task("C-01").points.compactMap(\.en)
    #expect(points.contains("Automation, not run: bash: rm -rf /srv/share"))
    #expect(points.contains("timeout: 600000 ms"))
    #expect(result.report.automation == 1)
    #expect(playbook.tasks.allSatisfy { $0.due == nil })
  }

  @Test func `teams become duties, by their words or by their own name`() throws {
    #expect(try playbook.task("S-01").duty == .forensics)
    #expect(try playbook.task("C-01").duty == Duty(rawValue: "night-shift"))
    #expect(try playbook.task("N-01").duty == .legal)
  }

  @Test func `what is wrong with the workflow is cut and told`() {
    let notes = result.report.notes
    #expect(notes.contains(.signatureNotVerified))
    #expect(notes.contains(.cycleCut(from: "Lessons learned", to: "Close the share")))
    #expect(notes.contains(.unreachableStep("Never reached")))
  }

  @Test func `variables become questions, constants text, and passwords stay behind`() {
    let persons = playbook.facts.first
    #expect(persons?.id == "persons")
    #expect(persons?.kind == .int)
    #expect(result.yaml.contains("Duty officer: ext. 4711"))
    #expect(!result.yaml.contains("do-not-carry-this"))
    #expect(result.report.dropped["playbook.authentication_info_definitions"] == 1)
    #expect(result.report.dropped["playbook.labels"] == 1)
  }

  @Test(arguments: [
    (#"{"spec_version": "cacao-2.0", "workflow": []}"#, "wrong-shape", 1, 43),
    (#"{"spec_version": "cacao-2.0", "workflow": {"a": []}}"#, "wrong-shape", 1, 49),
    (#"{"spec_version": "cacao-2.0"}"#, "missing-field", 1, 1),
    (#"{"spec_version": "1.1", "workflow": {}}"#, "version", 1, 18),
    (#"{"spec_version": "cacao-2.0", "workflow": {}}"#, "no-tasks", 1, 1),
  ])
  func `a workflow of the wrong shape is refused in its place`(
    text: String, rule: String, line: Int, column: Int
  ) throws {
    let refusal = try #require(Sample.refusal(of: text))
    #expect(refusal.rule == rule)
    #expect(refusal.position?.line == line)
    #expect(refusal.position?.column == column)
  }

  @Test func `a workflow without a start begins with what no step leads to`() throws {
    let text = """
      {"spec_version": "cacao-2.0", "name": "x", "workflow": {
        "action--1": {"type": "action", "name": "Second"},
        "action--2": {"type": "action", "name": "First", "on_completion": "action--1"}}}
      """
    let result = try PlaybookImporter().read([
      ForeignFile(name: "f.json", bytes: Array(text.utf8))
    ])
    #expect(result.playbook.titles() == ["U-01 First", "U-02 Second"])
    #expect(result.report.notes.contains(.missingStart))
  }

  @Test func `a switch is a choice, and a repetition one task`() throws {
    let text = """
      {"spec_version": "cacao-2.0", "name": "x", "workflow_start": "switch-condition--1", "workflow": {
        "switch-condition--1": {"type": "switch-condition", "switch": "__kind__:value",
          "cases": {"lost": "action--1", "stolen": "action--2"}, "on_completion": "while-condition--1"},
        "action--1": {"type": "action", "name": "Search"},
        "action--2": {"type": "action", "name": "Tell the police"},
        "while-condition--1": {"type": "while-condition", "condition": "__found__:value = false",
          "on_true": "action--3"},
        "action--3": {"type": "action", "name": "Ask again"}}}
      """
    let result = try PlaybookImporter().read([
      ForeignFile(name: "f.json", bytes: Array(text.utf8))
    ])
    let fact = try #require(result.playbook.facts.first)
    #expect(fact.choices == ["lost", "stolen"])
    #expect(
      result.playbook.tasks.map(\.when) == [nil, "choice == \"lost\"", "choice == \"stolen\"", nil])
    #expect(
      result.playbook.tasks.last?.points.map(\.en) == ["↻ __found__:value = false", "Ask again"])
    #expect(result.report.notes.contains(.repetition("__found__:value = false")))
  }
}
