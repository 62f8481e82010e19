import IncidentCore
import Testing
import WarRoomTestSupport

private let task: TaskID = "C-01"

@Test func `an act is taken back and the task is as it was`() throws {
  let before = Given().after(ClaimTask(task: task), by: .bob)
  let given = before.after(TickTask(task: task, note: "clean"), by: .bob)
  let seq = given.state.lastSeq
  let undone = given.when(UndoAct(), by: .bob)
    .then(.actUndone(ActUndone(undoes: seq, task: task)))
  var expected = try #require(before.state.task(task)?.progress)
  expected.changedSeq = undone.state.lastSeq
  expected.changedAt = undone.state.lastAt
  expectSame(undone.state.task(task)?.progress, expected)
}

@Test func `one act after the other is taken back, also on one task`() {
  var given = Given()
    .after(ClaimTask(task: task), by: .bob)
    .after(StartTask(task: task), by: .bob)
    .after(TickTask(task: task), by: .bob)
  var states: [TaskState] = []
  for _ in 0..<3 {
    given = given.after(UndoAct(), by: .bob)
    states += given.state.task(task).map { [$0.state] } ?? []
  }
  #expect(states == [.doing, .todo, .todo])
  #expect(given.state.task(task)?.progress.owner == nil)
  given.when(UndoAct(), by: .bob).then(refused: .nothingToUndo)
}

@Test func `after taking back and doing again, taking back still goes all the way`() {
  let given = Given()
    .after(StartTask(task: task), by: .bob).after(TickTask(task: task), by: .bob)
    .after(UndoAct(), by: .bob).after(TickTask(task: task), by: .bob)
    .after(UndoAct(), by: .bob).after(UndoAct(), by: .bob)
  #expect(given.state.task(task)?.state == .todo)
  given.when(UndoAct(), by: .bob).then(refused: .nothingToUndo)
}

@Test func `what somebody else changed since is named, not undone`() {
  let given = Given().after(StartTask(task: task), by: .bob)
  let seq = given.state.lastSeq
  let changed = given.after(SetTaskDue(task: task, due: .declared, reason: "press"), by: .alice)
  let refusal = Refusal.cannotUndo(seq: seq, changedBy: .alice, at: changed.state.lastAt)
  changed.when(UndoAct(), by: .bob).then(refused: refusal)
  changed.when(UndoAct(seq: seq), by: .kim).then(refused: refusal)
  // Once the later change is taken back, the earlier one can be.
  changed.after(UndoAct(), by: .alice).when(UndoAct(), by: .bob)
    .then(.actUndone(ActUndone(undoes: seq, task: task)))
}

@Test func `acts on other tasks do not stand in the way`() {
  let given = Given().after(StartTask(task: task), by: .bob)
  let seq = given.state.lastSeq
  given.after(StartTask(task: "C-02"), by: .chie).when(UndoAct(), by: .bob)
    .then(.actUndone(ActUndone(undoes: seq, task: task)))
}

@Test func `somebody else's act is taken back by whoever leads, by its number`() {
  let given = Given().after(StartTask(task: task), by: .bob)
  let seq = given.state.lastSeq
  given.when(UndoAct(), by: .chie).then(refused: .nothingToUndo)
  given.when(UndoAct(seq: seq), by: .chie)
    .then(refused: .commanderOnly(act: .undoOthers, commander: .alice))
  given.when(UndoAct(), by: .alice).then(refused: .undoNeedsNumber(seq: seq, of: .bob))
  given.when(UndoAct(seq: seq), by: .alice).then(.actUndone(ActUndone(undoes: seq, task: task)))
  for number in [Int64.min, 0, 1, seq + 1, .max] {
    given.when(UndoAct(seq: number), by: .alice).then(refused: .noSuchEntry(number))
  }
}

@Test func `who has just offered the command does not lose an older act by undoing`() {
  let offered = Given().after(ClaimTask(task: task), by: .alice)
    .later(1_000).after(OfferHandover(to: "bob"), by: .alice)
  offered.when(UndoAct(), by: .alice).then(refused: .offerStands(to: .bob))
  let seq = offered.state.lastSeq - 1
  offered.when(UndoAct(seq: seq), by: .alice).then(.actUndone(ActUndone(undoes: seq, task: task)))
  let later = offered.later(1_000).after(RecordEntry(text: "x"), by: .alice)
  later.when(UndoAct(), by: .alice)
    .then(.actUndone(ActUndone(undoes: later.state.lastSeq, task: nil)))
}

@Test func `eight acts of each member are remembered`() {
  var given = Given().after(StartTask(task: task), by: .chie)
  for _ in 0..<9 { given = given.after(RecordEntry(text: "x"), by: .bob) }
  for _ in 0..<8 { given = given.after(UndoAct(), by: .bob) }
  #expect(given.state.entries == 1)
  given.when(UndoAct(), by: .bob).then(refused: .nothingToUndo)
  given.after(UndoAct(), by: .chie).when(UndoAct(), by: .chie).then(refused: .nothingToUndo)
}

@Test func `taking back one's duty leaves everybody else's alone`() {
  let given = Given()
    .after(AssumeDuty(duty: "scribe"), by: .bob)
    .after(AssumeDuty(duty: "legal"), by: .chie)
    .after(UndoAct(), by: .bob)
  #expect(given.state.holders(of: .scribe).isEmpty)
  #expect(given.state.holders(of: .legal) == [.chie])

  let renounced = given.after(RenounceDuty(duty: "legal"), by: .chie).after(UndoAct(), by: .chie)
  #expect(renounced.state.holders(of: .legal) == [.chie])
}

@Test func `the command never comes or goes by taking an act back`() {
  Given().when(UndoAct(), by: .alice).then(refused: .nothingToUndo)
  let handed = Given()
    .after(AssumeDuty(duty: "scribe"), by: .alice)
    .after(OfferHandover(to: "bob"), by: .alice)
    .after(AnswerHandover(accepted: true), by: .bob)
    .after(UndoAct(), by: .alice)
  #expect(handed.state.commander == .bob)
  #expect(handed.state.holders(of: .scribe).isEmpty)
  handed.when(UndoAct(), by: .bob).then(refused: .nothingToUndo)
}

@Test func `a later judgement of severity is not overwritten by taking back an earlier one`() {
  let given = Given().after(SetSeverity(severity: .one, reason: "spread"), by: .alice)
  let seq = given.state.lastSeq
  let judged = given.after(SetSeverity(severity: .three, reason: "contained"), by: .kim)
  judged.when(UndoAct(), by: .alice)
    .then(refused: .cannotUndo(seq: seq, changedBy: .kim, at: judged.state.lastAt))
  let back = judged.after(UndoAct(), by: .kim)
  #expect(back.state.severity == .one)
  #expect(back.after(UndoAct(), by: .alice).state.severity == .two)
}

@Test func `an answer taken back leaves the one before it, and stays in the history`() throws {
  func known(_ value: String) -> SetFact {
    SetFact(FactSet(fact: "persons_max", value: value, status: .estimated))
  }
  let given = Given().after(known("100"), by: .bob).after(known("1200"), by: .chie)
  let back = given.after(UndoAct(), by: .chie)
  #expect(back.state.fact("persons_max")?.current?.value == "100")
  // A newer answer keeps counting when an older one is taken back.
  let older = given.after(UndoAct(), by: .bob)
  #expect(older.state.fact("persons_max")?.current?.value == "1200")
  #expect(older.state.fact("persons_max")?.history.map(\.undone) == [true, false])
}

@Test func `a decision taken back gives its task back to the decision before it`() {
  func decide(_ chosen: String) -> TakeDecision {
    TakeDecision(
      DecisionTaken(
        number: 0, question: "q", chosen: chosen, because: "b", decider: "sato", task: "C-04"))
  }
  let given = Given().after(decide("stop"), by: .bob).after(decide("run"), by: .chie)
  #expect(given.state.task("C-04")?.progress.decision == 2)
  let back = given.after(UndoAct(), by: .chie)
  #expect(back.state.task("C-04")?.progress.decision == 1)
  #expect(back.after(UndoAct(), by: .bob).state.task("C-04")?.progress.decision == nil)
}

@Test func `a decision that a task was done on is not taken back under it`() {
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "stop", because: "b", decider: "sato", task: "C-04")
  let given = Given().after(TakeDecision(decision), by: .bob)
  let seq = given.state.lastSeq
  let done = given.after(TickTask(task: "C-04"), by: .chie)
  done.when(UndoAct(), by: .bob)
    .then(refused: .cannotUndo(seq: seq, changedBy: .chie, at: done.state.lastAt))
}

@Test func `a measure another task left is not forgotten by taking an act back`() throws {
  let given = Given().after(ClaimTask(task: "M-02"), by: .bob).after(
    TickTask(task: "C-07"), by: .chie)
  #expect(given.state.task("M-02")?.progress.takesBack == ["C-07"])
  let back = given.after(UndoAct(), by: .bob)
  #expect(back.state.task("M-02")?.progress.takesBack == ["C-07"])
  #expect(back.after(UndoAct(), by: .chie).state.task("M-02")?.progress.takesBack == [])
  let reopened = given.after(ReopenTask(task: "C-07", reason: "again"), by: .dan)
  #expect(reopened.state.task("M-02")?.progress.takesBack == [])
}

@Test func `a closed incident keeps its tasks as they are`() {
  let given = Given()
    .after(StartTask(task: task), by: .bob)
    .after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
  given.when(UndoAct(), by: .bob).then(refused: .incidentClosed(at: given.state.lastAt))
}
