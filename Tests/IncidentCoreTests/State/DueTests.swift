import IncidentCore
import Testing
import WarRoomTestSupport

private let known = Moment.declared + -Int64(3).hours

extension Given {
  fileprivate func due(_ id: TaskID) -> Moment? { state.task(id).flatMap { state.due($0) } }

  fileprivate func isOverdue(_ id: TaskID) -> Bool {
    state.task(id).map { state.isOverdue($0, now: now) } ?? false
  }
}

@Test func `a due time counts from when it was known, or from the declaration`() {
  #expect(Given(knownAt: known).due("C-01") == known + Int64(30).minutes)
  #expect(Given().due("C-01") == .declared + Int64(30).minutes)
  #expect(Given(knownAt: known).due("N-02") == .declared + Int64(3).days)
}

@Test func `a due time after closing begins with closing, and ends with reopening`() {
  let given = Given()
  #expect(given.due("M-01") == nil)
  let closed = given.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
  #expect(closed.due("M-01") == closed.state.lastAt + Int64(7).days)
  #expect(closed.after(ReopenIncident(reason: "again"), by: .alice).due("M-01") == nil)
}

@Test func `a due time after another task counts from when that was done in the world`() {
  let given = Given()
  #expect(given.due("S-04") == nil)
  let earlier = given.now + -Int64(20).minutes
  let done = given.after(TickTask(task: "C-01", occurred: earlier), by: .bob)
  #expect(done.due("S-04") == earlier + Int64(1).hours)
  #expect(done.after(ReopenTask(task: "C-01", reason: "again"), by: .bob).due("S-04") == nil)
}

@Test func `a task due before another is due with it`() {
  let given = Given()
  #expect(given.due("S-03") == given.due("N-02"))
  let moved = given.after(
    SetTaskDue(task: "N-02", due: .declared + Int64(5).hours, reason: "press"), by: .alice)
  #expect(moved.due("S-03") == .declared + Int64(5).hours)
}

@Test func `tasks due before each other are due never, and asking ends`() {
  func task(_ id: TaskID, before: TaskID) -> PlaybookTask {
    PlaybookTask(
      id: id, title: LocalizedText(en: "x"), duty: .scribe, due: DueRule(before: before))
  }
  let circle = Playbook(
    id: "circle", version: "1", title: LocalizedText(en: "Circle"),
    phases: [
      PlaybookPhase(
        id: .scope, tasks: [task("S-01", before: "S-02"), task("S-02", before: "S-01")])
    ])
  #expect(Given(circle).due("S-01") == nil)
}

@Test func `the commander's own time wins over the rule`() {
  let due = Moment.declared + Int64(5).hours
  let given = Given().after(SetTaskDue(task: "C-01", due: due, reason: "press"), by: .alice)
  #expect(given.due("C-01") == due)
}

@Test func `a task that comes again is due one distance after its last round`() {
  let given = Given()
  #expect(given.due("N-01") == .declared + Int64(12).hours)
  let done = given.after(TickTask(task: "N-01"), by: .bob)
  #expect(done.due("N-01") == done.state.lastAt + Int64(12).hours)
  #expect(!done.isOverdue("N-01"))
  #expect(done.later(Int64(13).hours).isOverdue("N-01"))
}

@Test func `the commander's time for one round does not hold for the next`() {
  let given = Given()
    .after(
      SetTaskDue(task: "N-01", due: .declared + Int64(1).hours, reason: "press"), by: .alice
    )
    .after(TickTask(task: "N-01"), by: .bob)
    .later(Int64(2).hours)
  #expect(!given.isOverdue("N-01"))
  // Attaching something to a finished round does not touch the time set for the next one.
  let next = Moment.declared + Int64(9).hours
  let set = given.after(SetTaskDue(task: "N-01", due: next, reason: "press"), by: .alice)
    .after(AttachEvidence(EvidenceAttached(task: "N-01", kind: .note, what: "x")), by: .bob)
  #expect(set.due("N-01") == next)
}

@Test func `overdue is what should have been finished, the longest first`() {
  let given = Given().later(Int64(4).days)
  #expect(given.state.overdue(now: given.now).map(\.id) == ["C-01", "N-01", "N-02", "S-03"])
  let done = given.after(TickTask(task: "C-01"), by: .bob)
    .after(SkipTask(task: "N-02", reason: "unneeded"), by: .alice)
  #expect(done.state.overdue(now: done.now).map(\.id).contains("C-01") == false)
  #expect(!done.isOverdue("N-02"))
  // The very moment is not too late.
  #expect(!Given().later(Int64(29).minutes).isOverdue("C-01"))
  #expect(Given().later(Int64(30).minutes).isOverdue("C-01"))
}

@Test func `a distance longer than time itself is due at its end`() {
  let task = PlaybookTask(
    id: "C-01", title: LocalizedText(en: "x"), duty: .scribe, due: DueRule(within: .max))
  let given = Given(
    Playbook(
      id: "long", version: "1", title: LocalizedText(en: "Long"),
      phases: [PlaybookPhase(id: .containment, tasks: [task])]))
  #expect(given.due("C-01") == Moment(milliseconds: .max))
  #expect(!given.isOverdue("C-01"))
}
