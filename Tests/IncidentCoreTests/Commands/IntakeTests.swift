import IncidentCore
import Testing
import WarRoomTestSupport

private let form = ReportForm(
  id: ReportForm.firstReport, version: "1.0.0",
  title: LocalizedText(en: "First report", ja: "第一報"),
  facts: [
    FactDefinition(id: "found_by", kind: .text, title: LocalizedText(en: "Who?", ja: "誰が")),
    FactDefinition(id: "found_at", kind: .date, title: LocalizedText(en: "When?", ja: "いつ")),
    FactDefinition(id: "wrongful", kind: .bool, title: LocalizedText(en: "Intent?", ja: "不正か")),
  ])

/// An incident whose playbook asks for the form as proof of C-02.
private func given() -> Given {
  var playbook = Playbook.tiny
  for task in playbook.phases[0].tasks.indices where playbook.phases[0].tasks[task].id == "C-02" {
    playbook.phases[0].tasks[task].evidence = [
      PlaybookTask.EvidenceNeed(kind: .file, form: ReportForm.firstReport)
    ]
  }
  var book = ClockBook.tiny
  book.forms = [form]
  return Given(playbook, book: book)
}

private func answer(
  _ fact: String, _ value: String?, _ status: FactSet.Status = .estimated
) -> FactSet {
  FactSet(fact: fact, value: value, status: status, source: "call")
}

/// The first report: all answers in one act.
struct IntakeTests {
  @Test func `a report becomes facts, asks what nobody could answer, and proves its task`() {
    let taken = given().after(
      TakeIntake(answers: [answer("found_by", "佐藤"), answer("found_at", "2026-11-20 08:55")]),
      by: .bob)
    let state = taken.state
    #expect(state.fact("found_by")?.current?.value == "佐藤")
    #expect(state.fact("found_at")?.current?.value == "2026-11-19T23:55:00.000Z")
    #expect(state.fact("found_at")?.current?.source == "call")
    #expect(state.fact("wrongful") == nil)
    #expect(state.questions.contains { $0.id == "wrongful" })
    #expect(state.task("C-02")?.missingEvidence == [])
    #expect(state.intake(by: ReportForm.firstReport)?.by == .bob)
  }

  @Test func `undo takes all answers and the proof back in one act, and the record keeps them`() {
    let undone = given().after(
      TakeIntake(answers: [answer("found_by", "Sato"), answer("wrongful", "yes")]), by: .bob
    ).after(UndoAct(), by: .bob)
    #expect(undone.state.fact("found_by")?.current == nil)
    #expect(undone.state.fact("found_by")?.history.map(\.undone) == [true])
    #expect(undone.state.task("C-02")?.missingEvidence.count == 1)
    #expect(undone.state.intake(by: ReportForm.firstReport) == nil)
  }

  @Test func `an answer that decides a legal clock proposes it in the same act`() {
    let outcome = given().when(TakeIntake(answers: [answer("wrongful", "はい")]), by: .bob)
    #expect(outcome.events?.map(\.type).contains("clock-proposed") == true)
  }

  @Test func `a second report adds answers, attaches nothing twice, and says nothing again`() {
    let first = given().after(TakeIntake(answers: [answer("found_by", "Sato")]), by: .bob)
    let second = first.after(
      TakeIntake(answers: [answer("found_by", "Sato"), answer("wrongful", nil, .investigating)]),
      by: .chie)
    #expect(second.state.fact("found_by")?.history.count == 1)
    #expect(second.state.fact("wrongful")?.current?.status == .investigating)
    #expect(second.state.task("C-02")?.progress.evidence == [.file])
    second.when(TakeIntake(answers: [answer("found_by", "Sato")]), by: .bob).then()
  }

  @Test func `what is not of the form is refused, and nothing of it recorded`() {
    given().when(TakeIntake(answers: []), by: .bob).then(refused: .needsReason)
    given().when(
      TakeIntake(answers: [answer("found_by", "x"), answer("persons_max", "3")]), by: .bob
    )
    .then(refused: .noSuchFact("persons_max", nearest: []))
    given().when(TakeIntake(answers: [answer("wrongful", "perhaps")]), by: .bob)
      .then(
        refused: .badAnswer(fact: "wrongful", value: "perhaps", expected: .bool, choices: []))
    given().when(TakeIntake(form: "frist-report", answers: [answer("found_by", "x")]), by: .bob)
      .then(refused: .noSuchForm("frist-report", nearest: ["first-report"]))
    given().when(TakeIntake(answers: [answer("found_by", "x")]), by: .eve)
      .then(refused: .observersOnlyRead(.eve))
  }
}
