import IncidentCore
import Testing
import WarRoomTestSupport

private let task: TaskID = "C-01"

@Test func `work begins once, and again only with another time box`() {
  let box = Int64(30).minutes
  Given()
    .when(StartTask(task: task), by: .bob).then(.taskStarted(TaskStarted(task: task)))
    .when(StartTask(task: task), by: .bob).then()
    .when(StartTask(task: task, box: box), by: .bob)
    .then(.taskStarted(TaskStarted(task: task, box: box)))
    .when(StartTask(task: task, box: box), by: .bob).then()
}

@Test func `a time box runs from the start of the work`() throws {
  let given = Given().after(StartTask(task: task, box: Int64(30).minutes), by: .bob)
  let progress = try #require(given.state.task(task)?.progress)
  #expect(progress.boxEnds == given.state.lastAt + Int64(30).minutes)
  let done = given.after(TickTask(task: task), by: .bob)
  #expect(done.state.task(task)?.progress.boxEnds == nil)
}

@Test func `two members tick the same task and only the first counts`() {
  let first = Given()
    .when(TickTask(task: task, note: "clean"), by: .bob)
    .then(.taskDone(TaskDone(task: task, note: "clean")))
  let refusal = Refusal.alreadyDone(task, by: .bob, at: first.state.lastAt)
  first.when(TickTask(task: task), by: .bob).then()
  first.when(TickTask(task: task), by: .chie).then(refused: refusal)
  // The winner is named before the age of the screen, and before whose task it is.
  first.when(TickTask(task: task, seen: 0), by: .chie).then(refused: refusal)
  first.when(TickTask(task: task), by: .alice).then(refused: refusal)
}

@Test func `a skipped task is not ticked`() {
  let given = Given().after(SkipTask(task: "C-06", reason: "unneeded"), by: .bob)
  given.when(TickTask(task: "C-06"), by: .chie)
    .then(refused: .alreadySkipped("C-06", by: .bob, at: given.state.lastAt))
}

@Test func `a tick names the predecessors that are not finished`() {
  let given = Given()
  given.when(TickTask(task: "C-05"), by: .bob).then(refused: .waitsFor("C-05", ["C-01"]))
  given.after(StartTask(task: "C-01"), by: .chie)
    .when(TickTask(task: "C-05"), by: .bob).then(refused: .waitsFor("C-05", ["C-01"]))
  given.after(TickTask(task: "C-01"), by: .bob)
    .when(TickTask(task: "C-05"), by: .bob).then(.taskDone(TaskDone(task: "C-05")))
  given.after(SkipTask(task: "C-01", reason: "unneeded"), by: .alice)
    .when(TickTask(task: "C-05"), by: .bob).then(.taskDone(TaskDone(task: "C-05")))
}

@Test func `a tick names each proof that is missing, as often as it is missing`() throws {
  let needs = try #require(Given().state.task("C-03")?.plan.evidence)
  Given()
    .when(TickTask(task: "C-03"), by: .bob).then(refused: .needsEvidence("C-03", needs))
    .after(
      AttachEvidence(EvidenceAttached(task: "C-03", kind: .log, what: "vpn.log")), by: .chie
    )
    .when(TickTask(task: "C-03"), by: .bob)
    .then(refused: .needsEvidence("C-03", Array(needs.suffix(1))))
    .after(
      AttachEvidence(EvidenceAttached(task: "C-03", kind: .log, what: "again"), kindIsGiven: false),
      by: .chie
    )
    .when(TickTask(task: "C-03"), by: .bob).then(.taskDone(TaskDone(task: "C-03")))
}

@Test func `a task for management waits for the recorded decision`() {
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "stop", because: "loss", decider: "sato", task: "C-04")
  Given()
    .when(TickTask(task: "C-04"), by: .bob).then(refused: .needsDecision("C-04", from: []))
    .after(TakeDecision(decision), by: .bob)
    .when(TickTask(task: "C-04"), by: .bob).then(.taskDone(TaskDone(task: "C-04")))
}

@Test(arguments: ["bob", "BOB", "ｂｏｂ", "Bob Ito", "bob  ito", "伊藤"])
func `whoever does the work has not decided on it, however their name is written`(decider: String) {
  let bob = Actor(member: .bob, right: .responder, name: "Bob Ito / 伊藤")
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "stop", because: "loss", decider: decider, task: "C-04")
  Given().after(TakeDecision(decision), by: .bob)
    .when(TickTask(task: "C-04"), by: bob)
    .then(refused: .decisionNeedsAnotherPerson("C-04", doer: .bob, others: []))
}

@Test func `what happened earlier is recorded with both times, what is to come is refused`() throws
{
  let given = Given()
  let earlier = given.now + -Int64(20).minutes
  let done = given.after(TickTask(task: task, occurred: earlier), by: .bob)
  #expect(done.state.task(task)?.progress.doneAt == earlier)
  #expect(done.state.task(task)?.progress.changedAt == given.now)

  let ahead = given.now + Int64(61).seconds
  given.when(TickTask(task: task, occurred: ahead), by: .bob).then(refused: .timeInFuture(ahead))
  // A clock that is a minute fast is not the future.
  given.when(TickTask(task: task, occurred: given.now + Int64(60).seconds), by: .bob)
    .then(.taskDone(TaskDone(task: task)))
}

@Test func `a task that comes again is ticked once a round, by whoever is first`() throws {
  let first = Given().after(TickTask(task: "N-01"), by: .bob)
  let doneAt = first.state.lastAt
  first.when(TickTask(task: "N-01"), by: .bob).then()
  first.when(TickTask(task: "N-01"), by: .alice)
    .then(refused: .alreadyDone("N-01", by: .bob, at: doneAt))

  let halfway = doneAt + Int64(6).hours
  first.later(halfway - first.now - 1).when(TickTask(task: "N-01"), by: .alice)
    .then(refused: .alreadyDone("N-01", by: .bob, at: doneAt))
  let second = first.later(halfway - first.now)
    .when(TickTask(task: "N-01"), by: .alice).then(.taskDone(TaskDone(task: "N-01")))
  #expect(second.state.task("N-01")?.progress.rounds == 2)
  second.when(TickTask(task: "N-01"), by: .bob)
    .then(refused: .alreadyDone("N-01", by: .alice, at: second.state.lastAt))
}

@Test func `rounds end with the incident`() {
  let given = Given()
    .after(TickTask(task: "N-01"), by: .bob)
    .after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    .later(Int64(13).hours)
  #expect(given.state.overdue(now: given.now).allSatisfy { $0.id != "N-01" })
  given.when(TickTask(task: "N-01"), by: .bob)
    .then(refused: .incidentClosed(at: given.state.lastAt))
}

@Test func `a task that needs everything says one thing after the other`() throws {
  let need = try #require(Given().state.task("P-01")?.plan.evidence)
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "tell", because: "law", decider: "sato", task: "P-01")
  let ready = Given()
    .when(TickTask(task: "P-01"), by: .bob).then(refused: .waitsFor("P-01", ["C-01"]))
    .after(TickTask(task: "C-01"), by: .chie)
    .when(TickTask(task: "P-01"), by: .bob).then(refused: .needsEvidence("P-01", need))
    .after(
      AttachEvidence(EvidenceAttached(task: "P-01", kind: .receipt, what: "no. 12")), by: .bob
    )
    .when(TickTask(task: "P-01"), by: .bob).then(refused: .needsDecision("P-01", from: []))
    .after(TakeDecision(decision), by: .alice)
    .when(TickTask(task: "P-01"), by: .bob).then(.checkRequested(CheckRequested(task: "P-01")))
  ready.when(CheckTask(task: "P-01", passed: true), by: .chie)
    .then(.taskChecked(TaskChecked(task: "P-01", passed: true)))
}
