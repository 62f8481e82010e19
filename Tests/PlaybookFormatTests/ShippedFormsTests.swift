import BundledPlaybooks
import IncidentCore
import PlaybookFormat
import Testing

/// The forms that come with the program, and what may be wrong with one.
struct ShippedFormsTests {
  static let forms = BundledForms.names.compactMap { name in
    FormReader().read(BundledForms.source(named: name) ?? [], file: name).form
  }
  static let questions = Set(
    (forms.flatMap(\.facts) + Shipped.regimes.flatMap(\.facts)).map(\.id))

  @Test(arguments: BundledForms.names)
  func `every form reads without an error or a warning, under its own name`(name: String) {
    let reading = FormReader(knownQuestions: Self.questions, today: "2026-11-20")
      .read(BundledForms.source(named: name) ?? [], file: "\(name).yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    #expect(reading.form?.id == name)
  }

  @Test(arguments: BundledClocks.regimes)
  func `every item of a clock names questions that are asked`(name: String) {
    let reading = ClockReader(knownQuestions: Self.questions)
      .read(BundledClocks.regime(named: name) ?? [], file: "\(name).yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    for clock in reading.regime?.clocks ?? [] {
      for item in clock.items { #expect(!item.isFreehand, "\(clock.id.rawValue): \(item.title)") }
    }
  }

  @Test func `a question that a form and a law or a playbook ask is the same question`() throws {
    var asked: [String: FactDefinition.Kind] = [:]
    let playbooks = try BundledPlaybooks.names.map { try EveryShippedPlaybookTests.playbook($0) }
    let all =
      Self.forms.flatMap(\.facts) + Shipped.regimes.flatMap(\.facts) + playbooks.flatMap(\.facts)
    for fact in all {
      #expect(asked[fact.id] ?? fact.kind == fact.kind, "\(fact.id)")
      asked[fact.id] = fact.kind
    }
  }

  @Test func `every playbook asks for the first report as proof`() throws {
    for name in BundledPlaybooks.names {
      let tasks = try EveryShippedPlaybookTests.playbook(name).tasks
      let asking = tasks.filter { task in
        task.evidence.contains { $0.form == ReportForm.firstReport }
      }
      #expect(asking.count == 1, "\(name)")
    }
  }

  @Test
  func `a form that names what nobody asks, or what no record has, is refused with its place`() {
    let text = """
      format: warroom/form/1
      id: our-notice
      version: 1.0.0
      license: CC0-1.0
      languages: [en]
      review_by: 2027-04-01
      title: {en: Our notice}
      items:
        - {en: What, facts: [occured_at], record: [known]}
        - {en: Measures, record: [measurs]}
        - {en: Next, part: later}
      """
    let known: Set<String> = ["occurred_at"]
    let reader = FormReader(knownQuestions: known, today: "2026-11-20")
    let found = reader.read(Array(text.utf8), file: "f").findings
    #expect(found.map(\.rule) == [.badChoice, .badChoice])
    #expect(found.map(\.line) == [10, 11])
    let mended = text.replacing("measurs", with: "measures").replacing("later", with: "next")
    let rest = reader.read(Array(mended.utf8), file: "f").findings
    #expect(rest.map(\.rule) == [.unknownFact])
    #expect(rest.map(\.line) == [9])
    #expect(rest.first?.text(in: .english).contains("occurred_at") == true)
  }

  @Test func `a form past its review day says so`() {
    let source = BundledForms.source(named: "statement") ?? []
    let found = FormReader(today: "2027-04-02").read(source, file: "f").findings
    #expect(found.map(\.rule) == [.stale])
  }
}
