import IncidentCore
import Testing
import WarRoomTestSupport

private let web = SetScopeItem(
  kind: .system, name: "web01", status: .suspected, note: "odd traffic")

@Test func `a thing has one line, and everything that was said of it stays`() throws {
  let given = Given().after(web, by: .bob)
  given.when(SetScopeItem(kind: .system, name: "web01"), by: .chie)
    .then(refused: .scopeItemThere(1, by: .bob, at: given.state.lastAt))
  let affected = given.after(
    SetScopeItem(item: "web01", status: .affected, note: "shell found"), by: .chie)
  let item = try #require(affected.state.scope.item(1))
  #expect(item.history.map(\.status) == [.suspected, .affected])
  #expect(item.history.map(\.note) == ["odd traffic", "shell found"])
  affected.when(SetScopeItem(item: "sc-1", status: .affected, note: "shell found"), by: .bob).then()
  #expect(affected.state.scope.count(.affected) == 1)
  let undone = affected.after(UndoAct(), by: .chie)
  #expect(undone.state.scope.item(1)?.status == .suspected)
}

@Test func `a new line is suspected until somebody says otherwise, and needs a name`() {
  Given().when(SetScopeItem(kind: .account, name: "svc-backup"), by: .bob).then(
    .scope(
      .itemSet(
        ScopeItemSet(item: 1, kind: .account, name: "svc-backup", status: .suspected))))
  Given().when(SetScopeItem(kind: .account, name: " "), by: .bob).then(refused: .needsReason)
  Given().when(SetScopeItem(item: "SC-01", status: .cleared), by: .bob)
    .then(refused: .noSuchLine(.scope, "SC-01", nearest: []))
}

@Test func `a line in error is removed by whoever entered it or leads; its number stays its own`() {
  let given = Given().after(web, by: .bob)
  given.when(RemoveScopeItem(item: "SC-01", reason: "twice"), by: .chie)
    .then(refused: .commanderOnly(act: .voidLine, commander: .alice))
  let removed = given.after(RemoveScopeItem(item: "SC-01", reason: "twice"), by: .bob)
  #expect(removed.state.scope.standing.isEmpty)
  #expect(removed.after(web, by: .bob).state.scope.standing.map(\.number) == [2])
}

@Test func `a measure is asked for, works, and is taken back`() throws {
  let given = Given().after(web, by: .bob)
    .after(SetMeasure(what: "block egress", place: "fw1", item: "SC-01"), by: .bob)
  let measure = try #require(given.state.scope.measure(1))
  #expect(given.state.state(of: measure) == .requested)
  given.when(MarkMeasure(measure: "CM-01", mark: .undone), by: .chie)
    .then(refused: .measureIs(1, .requested, by: .bob, at: given.state.lastAt))
  let since = given.now + -Int64(5).minutes
  let works = given.when(MarkMeasure(measure: "cm1", mark: .effective, at: since), by: .chie)
    .then(.scope(.measureEffective(MeasureEffective(measure: 1, since: since))))
  #expect(works.state.state(of: try #require(works.state.scope.measure(1))) == .effective)
  works.when(WithdrawMeasure(measure: "CM-01", reason: "no"), by: .bob)
    .then(refused: .measureIs(1, .effective, by: .chie, at: since))
  let undone = works.after(MarkMeasure(measure: "CM-01", mark: .undone), by: .dan)
  #expect(undone.state.state(of: try #require(undone.state.scope.measure(1))) == .undone)
  #expect(undone.after(UndoAct(), by: .dan).state.temporaryMeasures.isEmpty)
}

@Test func `a measure that works already is written down in one act`() {
  let given = Given()
  let since = given.now + -Int64(9).minutes
  let set = MeasureSet(measure: 1, what: "isolate host-17", requested: since)
  given.when(SetMeasure(what: "isolate host-17", requested: since, effective: since), by: .bob)
    .then(
      .scope(.measureSet(set)),
      .scope(.measureEffective(MeasureEffective(measure: 1, since: since))))
}

@Test func `a temporary measure in effect beyond its time is overdue`() throws {
  let given = Given()
  let due = given.now + Int64(2).hours
  let works = given.after(
    SetMeasure(what: "block egress", undoBy: due, effective: given.now), by: .bob)
  let measure = try #require(works.state.scope.measure(1))
  #expect(works.state.temporaryMeasures.map(\.number) == [1])
  #expect(!works.state.isOverdue(measure, now: due))
  #expect(works.state.isOverdue(measure, now: due + 1))
}

@Test func `a temporary measure brings the task that takes it back, and that task is the truth`()
  throws
{
  let given = Given()
  let due = given.now + Int64(2).hours
  let set = given.after(
    SetMeasure(what: "block egress", place: "fw1", undoBy: due, effective: given.now), by: .bob)
  let task = try #require(set.state.scope.measure(1)?.said.task)
  #expect(set.state.task(task)?.plan.title.en == "Take CM-01 back: block egress, fw1")
  #expect(set.state.task(task)?.phase == .containment)
  #expect(set.state.task(task).flatMap { set.state.due($0) } == due)
  let ticked = set.after(TickTask(task: task, note: "rule 1142 gone"), by: .dan)
  let measure = try #require(ticked.state.scope.measure(1))
  #expect(ticked.state.state(of: measure) == .undone)
  #expect(ticked.state.undone(measure)?.by == .dan)
  // Said of the measure, it ticks the task.
  let marked = set.after(MarkMeasure(measure: "CM-01", mark: .undone), by: .chie)
  #expect(marked.state.task(task)?.state == .done)
  // The same task goes on where only the time is changed.
  let later = set.after(SetMeasure(measure: "CM-01", undoBy: due + Int64(1).hours), by: .chie)
  #expect(later.state.scope.measure(1)?.said.task == task)
  #expect(later.state.task(task).flatMap { later.state.due($0) } == due + Int64(1).hours)
}

@Test func `a measure that will not be done is withdrawn with a reason, once`() {
  let given = Given().after(SetMeasure(what: "block egress"), by: .bob)
  given.when(WithdrawMeasure(measure: "CM-01", reason: ""), by: .bob).then(refused: .needsReason)
  let withdrawn = given.after(WithdrawMeasure(measure: "CM-01", reason: "no need"), by: .bob)
  withdrawn.when(WithdrawMeasure(measure: "CM-01", reason: "no need"), by: .bob).then()
  withdrawn.when(MarkMeasure(measure: "CM-01", mark: .effective), by: .bob)
    .then(refused: .measureIs(1, .withdrawn, by: .bob, at: withdrawn.state.lastAt))
}

@Test func `lines are named as people type them in a hurry`() {
  for typed in ["EV-01", "ev1", "ev-1", "EV01", "1"] {
    #expect(Register.evidence.number(typed: typed) == 1)
  }
  for typed in ["", "EV", "EV-", "E-01", "CM-01", "0", "EV-0", "-1", "１"] {
    #expect(Register.evidence.number(typed: typed) == nil)
  }
  #expect(Register.measures.label(7) == "CM-07")
}
