import IncidentCore
import Testing
import WarRoomTestSupport

private let call = AddTask(
  title: LocalizedText(en: "Call the bank"), phase: .containment, duty: "legal",
  due: .declared + Int64(2).hours, needsCheck: true, evidence: [.log, .hash], after: ["C-01"])

/// A task that no playbook has.
struct AddTaskTests {
  @Test func `the room names it, and it is a task like any other`() {
    let given = Given().after(call, by: .bob)
    let task = given.state.task("H-01")
    #expect(task?.phase == .containment)
    #expect(task?.plan.duty == .legal)
    #expect(task?.plan.evidence.map(\.kind) == [.log, .hash])
    #expect(task.flatMap { given.state.due($0) } == .declared + Int64(2).hours)
    #expect(task?.source.playbook == nil && task?.source.by == .bob)

    given.when(TickTask(task: "H-01"), by: .bob).then(refused: .waitsFor("H-01", ["C-01"]))
    let done = given.after(TickTask(task: "C-01"), by: .bob)
      .after(ClaimTask(task: "H-01"), by: .chie)
      .after(
        AttachEvidence(
          EvidenceAttached(task: "H-01", kind: .log, what: "call.log"), kindIsGiven: true),
        by: .chie
      )
      .after(
        AttachEvidence(
          EvidenceAttached(task: "H-01", kind: .hash, what: "ab12"), kindIsGiven: true),
        by: .chie
      )
      .after(TickTask(task: "H-01"), by: .chie)
      .after(CheckTask(task: "H-01", passed: true), by: .bob)
    #expect(done.state.task("H-01")?.state == .done)
    #expect(done.state.task("H-01")?.progress.checker == .bob)
  }

  @Test func `it can be taken back while nobody has worked on it, and its name is not used again`()
  {
    let given = Given().after(call, by: .bob).after(UndoAct(), by: .bob)
    #expect(given.state.task("H-01") == nil)
    let again = given.after(call, by: .bob)
    #expect(again.state.task("H-01") == nil)
    #expect(again.state.task("H-02") != nil)
  }

  @Test func `what somebody works on is not taken back`() {
    let added = Given().after(call, by: .bob)
    let claimed = added.after(ClaimTask(task: "H-01"), by: .chie)
    let seq = added.state.lastSeq
    let at = claimed.state.task("H-01")?.progress.changedAt ?? .declared
    claimed.when(UndoAct(), by: .bob)
      .then(refused: .cannotUndo(seq: seq, changedBy: .chie, at: at))
    // Once nothing of theirs is left, it can go.
    let free = claimed.after(UndoAct(), by: .chie).after(UndoAct(), by: .bob)
    #expect(free.state.task("H-01") == nil)
  }

  @Test func `another task that is done first does not keep it`() {
    let given = Given().after(call, by: .bob).after(TickTask(task: "C-01"), by: .chie)
      .after(UndoAct(), by: .bob)
    #expect(given.state.task("H-01") == nil)
    #expect(given.state.task("C-01")?.state == .done)
  }

  @Test func `it needs a title, known names, and an incident that goes on`() {
    let given = Given()
    var task = call
    task.title = LocalizedText(en: " ")
    given.when(task, by: .bob).then(refused: .needsReason)
    task = call
    task.duty = "legel"
    given.when(task, by: .bob).then(refused: .noSuchDuty("legel", nearest: ["legal"]))
    task = call
    task.after = ["C-99"]
    #expect(given.when(task, by: .bob).events == nil)
    given.when(call, by: .eve).then(refused: .observersOnlyRead(.eve))
    given.after(call, by: .bob).when(call, by: .chie).then(refused: .taskThere("H-01"))
    let closed = given.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(closed.when(call, by: .bob).events == nil)
    task = call
    task.phase = .postMortem
    #expect(closed.after(task, by: .bob).state.task("H-01")?.phase == .postMortem)
  }

  @Test func `whoever holds its duty is told of it, though free tasks were announced before`() {
    let given = Given().after(AssumeDuty(duty: "forensics"), by: .bob)
    let bob = Actor(member: .bob, right: .responder)
    let before = given.state.notices(for: bob, now: given.now).filter { $0.kind == .freeTasks }
    #expect(before.count == 1)
    var task = call
    task.duty = "forensics"
    task.after = []
    let added = given.after(task, by: .chie)
    let after = added.state.notices(for: bob, now: added.now).filter { $0.kind == .freeTasks }
    #expect(after.count == 1)
    #expect(before != after)
    // Claiming it does not announce the others once more.
    let claimed = added.after(ClaimTask(task: "H-01"), by: .chie)
    #expect(
      claimed.state.notices(for: bob, now: claimed.now).filter { $0.kind == .freeTasks } == after)
  }
}
