import IncidentCore
import Testing
import WarRoomTestSupport

private let task: TaskID = "C-01"

@Test func `a blocked task says on what it waits, and the same again adds nothing`() throws {
  let wish = BlockTask(task: task, reason: "vendor")
  let given = Given()
    .when(wish, by: .bob).then(.taskBlocked(TaskBlocked(task: task, reason: "vendor")))
    .when(wish, by: .bob).then()
    .when(BlockTask(task: task, reason: "court"), by: .bob)
    .then(.taskBlocked(TaskBlocked(task: task, reason: "court")))
  #expect(given.state.blocked.map(\.id) == [task])
  #expect(given.state.task(task)?.progress.owner == .bob)
  let started = given.after(StartTask(task: task), by: .bob)
  #expect(started.state.task(task)?.progress.reason == nil)
}

@Test func `finished work is not blocked, and nothing is blocked without a reason`() {
  Given().when(BlockTask(task: task, reason: "\t"), by: .bob).then(refused: .needsReason)
  let done = Given().after(TickTask(task: task), by: .bob)
  done.when(BlockTask(task: task, reason: "vendor"), by: .bob)
    .then(refused: .alreadyDone(task, by: .bob, at: done.state.lastAt))
}

@Test func `a task is skipped with a reason, and twice by one hand is once`() {
  let wish = SkipTask(task: "C-06", reason: "unneeded")
  Given().when(SkipTask(task: "C-06", reason: ""), by: .bob).then(refused: .needsReason)
  let given = Given()
    .when(wish, by: .bob).then(.taskSkipped(TaskSkipped(task: "C-06", reason: "unneeded")))
    .when(wish, by: .bob).then()
  given.when(wish, by: .chie)
    .then(refused: .alreadySkipped("C-06", by: .bob, at: given.state.lastAt))
  given.when(ClaimTask(task: "C-06"), by: .chie)
    .then(refused: .alreadySkipped("C-06", by: .bob, at: given.state.lastAt))
}

@Test func `a required task that does not matter may be skipped by anybody`() {
  let wish = SkipTask(task: "S-01", reason: "no such data")
  let given = Given()
  given.when(wish, by: .bob).then(refused: .commanderOnly(act: .skip, commander: .alice))
  given.after(SetFact(FactSet(fact: "sensitive", value: "no", status: .confirmed)), by: .chie)
    .when(wish, by: .bob)
    .then(.taskSkipped(TaskSkipped(task: "S-01", reason: "no such data")))
}

@Test func `a finished task is opened again with a reason, and forgets who did it`() throws {
  let done = Given().after(TickTask(task: task), by: .bob)
  done.when(ReopenTask(task: task, reason: ""), by: .chie).then(refused: .needsReason)
  let given = done.when(ReopenTask(task: task, reason: "it came back"), by: .chie)
    .then(.taskReopened(TaskReopened(task: task, reason: "it came back")))
  let progress = try #require(given.state.task(task)?.progress)
  #expect(progress.state == .todo)
  #expect(progress.doer == nil)
  #expect(progress.doneAt == nil)
  given.when(ReopenTask(task: task, reason: "it came back"), by: .chie)
    .then(refused: .notFinished(task, state: .todo))
}

@Test func `work that waits for its check can be taken back by opening it again`() {
  Given()
    .after(TickTask(task: "C-02"), by: .bob)
    .when(ReopenTask(task: "C-02", reason: "wrong host"), by: .bob)
    .then(.taskReopened(TaskReopened(task: "C-02", reason: "wrong host")))
}

@Test func `the commander's due time holds, and the same again adds nothing`() {
  let due = Moment.declared + Int64(3).hours
  let wish = SetTaskDue(task: task, due: due, reason: "press")
  Given()
    .when(SetTaskDue(task: task, due: due, reason: " "), by: .alice).then(refused: .needsReason)
    .when(wish, by: .alice).then(.taskDueSet(TaskDueSet(task: task, due: due, reason: "press")))
    .when(wish, by: .alice).then()
  let done = Given().after(TickTask(task: task), by: .bob)
  done.when(wish, by: .alice)
    .then(refused: .alreadyDone(task, by: .bob, at: done.state.lastAt))
}
