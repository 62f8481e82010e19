import IncidentCore
import Testing
import WarRoomTestSupport

private let task: TaskID = "C-02"
private let passed = CheckTask(task: task, passed: true)

@Test func `a second person makes finished work done`() throws {
  let given = Given()
    .when(TickTask(task: task), by: .bob).then(.checkRequested(CheckRequested(task: task)))
  given.when(TickTask(task: task), by: .bob).then()
  given.when(TickTask(task: task), by: .chie)
    .then(refused: .alreadyAwaitsCheck(task, by: .bob, at: given.state.lastAt))
  let checked = given.when(passed, by: .chie)
    .then(.taskChecked(TaskChecked(task: task, passed: true)))
  checked.when(passed, by: .chie).then()
  checked.when(passed, by: .dan).then(refused: .notAwaitingCheck(task, state: .done))
  let progress = try #require(checked.state.task(task)?.progress)
  #expect(progress.state == .done)
  #expect(progress.doer == .bob)
  #expect(progress.checker == .chie)
}

@Test func `nobody checks their own work, the commander neither`() {
  let others: [MemberName] = [.bob, .chie, .dan, .kim]
  Given().after(TickTask(task: task), by: .alice)
    .when(passed, by: .alice)
    .then(refused: .checkNeedsAnotherPerson(task, doer: .alice, others: others))
}

@Test func `neither who did the work nor who owns it is a second person`() {
  let given = Given()
    .after(AssignTask(task: task, to: "bob"), by: .alice)
    .after(TickTask(task: task), by: .alice)
  for actor in [Actor.alice, .bob] {
    given.when(passed, by: actor)
      .then(refused: .checkNeedsAnotherPerson(task, doer: .alice, others: [.chie, .dan, .kim]))
  }
  given.when(passed, by: .chie).then(.taskChecked(TaskChecked(task: task, passed: true)))
}

@Test func `who did the work cannot slip out of it before the check`() {
  let given = Given()
    .after(StartTask(task: task), by: .bob)
    .after(TickTask(task: task), by: .alice)
  let waits = Refusal.alreadyAwaitsCheck(task, by: .alice, at: given.state.lastAt)
  given.when(ReleaseTask(task: task), by: .bob).then(refused: waits)
  given.when(AssignTask(task: task, to: "dan"), by: .alice).then(refused: waits)
  given.when(StartTask(task: task), by: .bob).then(refused: waits)
}

@Test func `work found wrong goes back to its doer with the reason`() throws {
  let given = Given().after(TickTask(task: task), by: .bob)
  given.when(CheckTask(task: task, passed: false), by: .chie).then(refused: .needsReason)
  given.when(CheckTask(task: task, passed: false, note: " \n"), by: .chie)
    .then(refused: .needsReason)
  let wrong = given.after(CheckTask(task: task, passed: false, note: "half of it"), by: .chie)
  let progress = try #require(wrong.state.task(task)?.progress)
  #expect(progress.state == .doing)
  #expect(progress.owner == .bob)
  #expect(progress.reason == "half of it")
  #expect(progress.checker == nil)
  #expect(progress.rounds == 0)
  wrong.when(TickTask(task: task), by: .bob).then(.checkRequested(CheckRequested(task: task)))
}

@Test func `what nobody finished is not checked`() {
  Given().when(passed, by: .chie).then(refused: .notAwaitingCheck(task, state: .todo))
  Given().when(CheckTask(task: "C-99", passed: true), by: .chie)
    .then(refused: .noSuchTask("C-99", nearest: ["C-01", "C-02", "C-03"]))
}

@Test func `a checker on an old screen hears what changed`() {
  let given = Given().after(TickTask(task: task), by: .bob)
  let changed = given.after(
    AttachEvidence(EvidenceAttached(task: task, kind: .note, what: "more")), by: .bob)
  changed.when(CheckTask(task: task, passed: true, seen: given.state.lastSeq), by: .chie)
    .then(
      refused: .changedSince(task, by: .bob, at: changed.state.lastAt, state: .awaitingCheck))
}

@Test func `alone in the room nobody can check, and that is said`() {
  var given = Given().after(TickTask(task: task), by: .bob)
  given.roster = [.bob]
  given.when(passed, by: .bob)
    .then(refused: .checkNeedsAnotherPerson(task, doer: .bob, others: []))
}
