import IncidentCore
import Testing
import WarRoomTestSupport

private let final = ClockID(rawValue: "leak-final")
private let measures = ClockID(rawValue: "leak-measures")

/// A playbook with a task under a clock, with and without a second person.
private func playbook(needsCheck: Bool = false) -> Playbook {
  var playbook = Playbook.tiny
  for phase in playbook.phases.indices {
    for task in playbook.phases[phase].tasks.indices
    where playbook.phases[phase].tasks[task].id == "N-02" {
      playbook.phases[phase].tasks[task].due = DueRule(clock: "leak-final")
      playbook.phases[phase].tasks[task].evidence = [PlaybookTask.EvidenceNeed(kind: .receipt)]
      playbook.phases[phase].tasks[task].needsCheck = needsCheck
    }
  }
  return playbook
}

private func given(needsCheck: Bool = false, persons: String? = "1200") -> Given {
  let given = Given(
    playbook(needsCheck: needsCheck), knownAt: Moment.declared + -Int64(224).minutes, book: .tiny)
  guard let persons else { return given }
  return given.after(
    SetFact(FactSet(fact: "persons_max", value: persons, status: .confirmed)), by: .bob)
}

/// A task under a legal clock and the clock are one act.
struct TickMeetsClockTests {
  @Test func `a tick meets the clock with the receipt that is attached, and starts the next`() {
    let receipt = EvidenceAttached(task: "N-02", kind: .receipt, what: "2026-1187\nby form")
    let ticked = given().after(AttachEvidence(receipt), by: .bob)
      .after(TickTask(task: "N-02"), by: .bob)
    let clock = ticked.state.clock(final)
    #expect(clock?.state == .met)
    #expect(clock?.progress.ending?.receipt == "2026-1187", "one line of it")
    #expect(clock?.progress.ending?.at == ticked.now + -Int64(1).minutes)
    #expect(ticked.state.clock(measures)?.state == .running)
  }

  @Test func `the receipt can come with the tick, and is evidence then`() {
    given().when(TickTask(task: "N-02"), by: .bob)
      .then(refused: .needsEvidence("N-02", [PlaybookTask.EvidenceNeed(kind: .receipt)]))
    let outcome = given().when(TickTask(task: "N-02", receipt: "2026-1187"), by: .bob)
    #expect(
      outcome.events?.map(\.type)
        == ["evidence-registered", "task-done", "clock-met", "clock-recomputed"])
  }

  @Test func `undo takes task and clock back together, and the proof of the same act`() {
    let before = given()
    let undone = before.after(TickTask(task: "N-02", receipt: "2026-1187"), by: .bob)
      .after(UndoAct(), by: .bob)
    #expect(undone.state.task("N-02")?.state == .todo)
    #expect(undone.state.task("N-02")?.progress.evidence == [])
    #expect(undone.state.clock(final)?.state == .proposed)
    #expect(undone.state.clock(measures)?.state == .waiting)
  }

  @Test func `what somebody did to the clock since is named instead of taken back`() throws {
    let ticked = given().after(TickTask(task: "N-02", receipt: "1"), by: .bob)
    let seq = try #require(ticked.state.undoLog.last { $0.type == "task-done" }).seq
    let met = try #require(ticked.state.undoLog.last { $0.type == "clock-met" }).seq
    let again = ticked.after(ReopenClock(clock: "leak-final", reason: "sent back"), by: .chie)
    let later = try #require(again.state.undoLog.last)
    again.when(UndoAct(seq: seq), by: .bob)
      .then(refused: .cannotUndo(seq: met, changedBy: .chie, at: later.at))
  }

  @Test func `where a second person checks, the check meets it as of when it was sent`() {
    let sent = given(needsCheck: true).after(TickTask(task: "N-02", receipt: "1187"), by: .bob)
    #expect(sent.state.clock(final)?.state == .proposed)
    let doneAt = sent.state.task("N-02")?.progress.doneAt
    let checked = sent.later(Int64(3).hours).after(CheckTask(task: "N-02", passed: true), by: .chie)
    #expect(checked.state.clock(final)?.progress.ending?.at == doneAt)
    #expect(checked.state.clock(final)?.progress.ending?.receipt == "1187")
    let refused = sent.after(
      CheckTask(task: "N-02", passed: false, note: "wrong form"), by: .chie)
    #expect(refused.state.clock(final)?.state == .proposed)
    let undone = checked.after(UndoAct(), by: .chie)
    #expect(undone.state.task("N-02")?.state == .awaitingCheck)
    #expect(undone.state.clock(final)?.state == .proposed)
  }

  @Test func `a clock that was met or declined stays as it was`() {
    let declined = given().after(EndClock(clock: "leak-final", reason: "counsel"), by: .alice)
      .after(TickTask(task: "N-02", receipt: "1"), by: .bob)
    #expect(declined.state.clock(final)?.state == .declined)
    let met = given().after(MeetClock(clock: "leak-final", receipt: "first"), by: .chie)
    #expect(met.state.tasksLeftOpen(by: final).map(\.id) == ["N-02"])
    let ticked = met.after(TickTask(task: "N-02", receipt: "second"), by: .bob)
    #expect(ticked.state.clock(final)?.progress.ending?.receipt == "first")
    #expect(ticked.state.tasksLeftOpen(by: final).isEmpty)
  }

  @Test func `a report that may be due meets its clock, one that is not due meets none`() {
    let maybe = given(persons: nil).after(TickTask(task: "N-02", receipt: "1"), by: .bob)
    #expect(maybe.state.clock(final)?.state == .met)
    let no = given(persons: "3")
      .after(
        SetFact(FactSet(fact: "wrongful", value: "no", status: .confirmed)), by: .bob
      )
      .after(TickTask(task: "N-02", receipt: "1"), by: .bob)
    #expect(no.state.clock(final) == nil)
    #expect(no.state.task("N-02")?.state == .done)
  }

  @Test func `a task under a clock is due with it, or by our own earlier aim`() {
    let state = given().state
    let task = state.task("N-02")
    #expect(task.flatMap { state.due($0) } == state.clock(final)?.due)
    #expect(
      given(persons: nil).state.task("N-02").flatMap { given(persons: nil).state.due($0) } == nil)
  }
}
