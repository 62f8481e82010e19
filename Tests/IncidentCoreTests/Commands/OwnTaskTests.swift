import IncidentCore
import Testing
import WarRoomTestSupport

private let task: TaskID = "C-01"

@Test func `a task is claimed once, and the second person hears who has it`() {
  Given()
    .when(ClaimTask(task: task), by: .bob).then(.taskClaimed(TaskClaimed(task: task)))
    .when(ClaimTask(task: task), by: .bob).then()
    .when(ClaimTask(task: task), by: .chie).then(refused: .alreadyOwned(task, by: .bob))
}

@Test func `a finished task is not claimed`() {
  let done = Given().after(TickTask(task: task), by: .bob)
  let free = done.happened(.taskReleased(TaskReleased(task: task)), by: .bob)
  free.when(ClaimTask(task: task), by: .chie)
    .then(refused: .alreadyDone(task, by: .bob, at: done.state.lastAt + Int64(1).minutes))
}

@Test func `a task given back is anybody's, and its reason to wait is gone`() throws {
  let given = Given()
    .after(BlockTask(task: task, reason: "vendor"), by: .bob)
    .after(ReleaseTask(task: task), by: .bob)
  let progress = try #require(given.state.task(task)?.progress)
  #expect(progress.state == .todo)
  #expect(progress.owner == nil)
  #expect(progress.reason == nil)
  given.when(ReleaseTask(task: task), by: .bob).then(refused: .notOwned(task))
}

@Test func `whoever leads gives a task with a time box, and the same again adds nothing`() {
  let box = Int64(30).minutes
  let wish = AssignTask(task: task, to: "bob", box: box)
  let assigned = Given()
    .when(wish, by: .alice).then(.taskAssigned(TaskAssigned(task: task, to: .bob, box: box)))
    .when(wish, by: .alice).then()
    .when(AssignTask(task: task, to: "bob"), by: .alice).then()
  assigned.when(AssignTask(task: task, to: "bob", box: box * 2), by: .bob)
    .then(.taskAssigned(TaskAssigned(task: task, to: .bob, box: box * 2)))
}

@Test func `a task is given to somebody who may write, or the nearest names are told`() {
  let given = Given()
  given.when(AssignTask(task: task, to: "chi"), by: .alice)
    .then(refused: .notAMember("chi", nearest: ["chie"]))
  given.when(AssignTask(task: task, to: "eve"), by: .alice)
    .then(refused: .notAMember("eve", nearest: []))
  given.when(AssignTask(task: task, to: "Bob"), by: .alice)
    .then(refused: .notAMember("Bob", nearest: ["bob"]))
}

@Test func `an unknown task is answered with the nearest ones`() {
  Given().when(ClaimTask(task: "C-99"), by: .bob)
    .then(refused: .noSuchTask("C-99", nearest: ["C-01", "C-02", "C-03"]))
}

@Test func `an act on an old screen hears who changed the task and when`() throws {
  let before = Given()
  let seen = try #require(before.state.task(task)?.progress.changedSeq)
  let given = before.after(StartTask(task: task), by: .bob)
  let change = Refusal.changedSince(task, by: .bob, at: given.state.lastAt, state: .doing)
  given.when(BlockTask(task: task, reason: "vendor", seen: seen), by: .alice).then(refused: change)
  given.when(ReleaseTask(task: task, seen: seen), by: .alice).then(refused: change)
  given.when(SkipTask(task: task, reason: "unneeded", seen: seen), by: .alice)
    .then(refused: change)
  given.when(AssignTask(task: task, to: "dan", seen: seen), by: .alice).then(refused: change)
  // One's own change is no surprise, and an act without a screen has seen nothing.
  given.when(BlockTask(task: task, reason: "vendor", seen: seen), by: .bob)
    .then(.taskBlocked(TaskBlocked(task: task, reason: "vendor")))
  given.when(BlockTask(task: task, reason: "vendor"), by: .alice)
    .then(.taskBlocked(TaskBlocked(task: task, reason: "vendor")))
}
