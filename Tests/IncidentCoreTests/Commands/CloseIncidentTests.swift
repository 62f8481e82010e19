import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `closing names what is still open, and asks`() {
  let given = Given()
    .after(TickTask(task: "C-01"), by: .bob)
    .after(SkipTask(task: "C-02", reason: "unneeded"), by: .alice)
    .after(SetFact(FactSet(fact: "sensitive", value: "no", status: .confirmed)), by: .bob)
  let open: [TaskID] = [
    "C-03", "C-04", "C-05", "C-07", "S-02", "S-03", "S-04", "N-01", "N-02", "P-01",
  ]
  given.when(CloseIncident(reason: "over"), by: .alice).then(
    refused: .stillOpen(OpenEnds(tasks: open)))
  given.when(CloseIncident(reason: "", leavingOpen: true), by: .alice).then(refused: .needsReason)
  let closed = given.when(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    .then(.closed(IncidentClosed(reason: "over", open: open)))
  #expect(!closed.state.isActive)
  closed.when(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    .then(refused: .incidentClosed(at: closed.state.lastAt))
}

@Test func `nothing to ask where everything is finished`() {
  let small = Playbook(
    id: "small", version: "1", title: LocalizedText(en: "Small"),
    phases: [
      PlaybookPhase(
        id: .containment,
        tasks: [PlaybookTask(id: "C-01", title: LocalizedText(en: "One"), duty: .scribe)])
    ])
  Given(small).after(TickTask(task: "C-01"), by: .bob)
    .when(CloseIncident(reason: "over"), by: .alice)
    .then(.closed(IncidentClosed(reason: "over", open: [])))
}

@Test func `the post-mortem goes on after closing, and the response can begin again`() {
  let closed = Given().after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
  closed.when(TickTask(task: "M-01"), by: .bob).then(.taskDone(TaskDone(task: "M-01")))
  let refusal = Refusal.incidentClosed(at: closed.state.lastAt)
  closed.when(TickTask(task: "C-01"), by: .bob).then(refused: refusal)
  closed.when(ReopenIncident(reason: " "), by: .alice).then(refused: .needsReason)
  let again = closed.when(ReopenIncident(reason: "it came back"), by: .alice)
    .then(.reopened(IncidentReopened(reason: "it came back")))
  again.when(TickTask(task: "C-01"), by: .bob).then(.taskDone(TaskDone(task: "C-01")))
  again.when(ReopenIncident(reason: "it came back"), by: .alice)
    .then(refused: .incidentNotClosed)
}

@Test func `severity is judged with a reason, and the same judgement adds nothing`() {
  Given()
    .when(SetSeverity(severity: .two, reason: ""), by: .alice).then()
    .when(SetSeverity(severity: .one, reason: " "), by: .alice).then(refused: .needsReason)
    .when(SetSeverity(severity: .one, reason: "spread"), by: .alice)
    .then(.severitySet(SeveritySet(severity: .one, reason: "spread")))
    .when(SetSeverity(severity: .one, reason: "spread"), by: .kim).then()
}
