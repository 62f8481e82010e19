import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

private func records(seed: UInt64, count: Int64) -> [IncidentRecord] {
  var random = RandomEvents(seed: seed)
  let opening = Recorded(
    IncidentEvent.playbookApplied(PlaybookApplied(playbook: .everyField)),
    stamp: Stamp(seq: 1, at: .declared, by: .alice, via: "test"))
  return [opening] + (2...count).map { random.next(seq: $0) }
}

extension IncidentState {
  /// The state after it was stored and read again, with what is not stored taken from `record`.
  fileprivate func keptAndTakenUp(_ record: [IncidentRecord]) throws -> IncidentState {
    let stored = try JSONEncoder().encode(kept)
    let read = try JSONDecoder().decode(KeptIncident.self, from: stored)
    let sources = IncidentState.sources(of: read)
    return IncidentState(kept: read, sources: record.filter { sources.contains($0.stamp.seq) })
  }
}

@Test(arguments: UInt64(0)..<20)
func `any record can be folded, and a state is its record whichever way it was made`(seed: UInt64)
  throws
{
  let all = records(seed: seed, count: 40)
  var state = IncidentState()
  for (position, record) in all.enumerated() {
    state.apply(record)

    // A state that was kept goes on like one that was not.
    try #require(try state.keptAndTakenUp(all) == state, "entry \(position + 1) of seed \(seed)")

    if position % 8 == 7 {
      var replayed = IncidentState()
      for earlier in all[...position] { replayed.apply(earlier) }
      try #require(replayed == state, "entry \(position + 1) of seed \(seed)")
    }
  }
}

@Test(arguments: UInt64(100)..<160)
func `whatever was recorded, everything about it can be asked and said`(seed: UInt64) {
  var state = IncidentState()
  for record in records(seed: seed, count: 120) {
    state.apply(record)
    for language in Language.allCases {
      let phrasing = Phrasing(language: language, zone: state.zone, now: record.stamp.at)
      _ = phrasing.sentence(record.event)
    }
  }
  let ends = [Moment(milliseconds: .min), .declared, Moment(milliseconds: .max)]
  for now in ends {
    #expect(!HandoverBrief(state, now: now).text(.japanese).isEmpty)
    for task in state.tasks {
      _ = (state.isOverdue(task, now: now), state.comesAgain(task), task.progress.boxEnds)
    }
    _ = (
      state.mine(.bob), state.count(), state.nextDue(now: now, limit: 3), state.overdue(now: now)
    )
  }
}

@Test(arguments: UInt64(200)..<230)
func `whatever was recorded, every wish is decided and none traps`(seed: UInt64) {
  var state = IncidentState()
  for record in records(seed: seed, count: 60) {
    if case .unknown = record.event { continue }
    state.apply(record)
  }
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "c", because: "b", decider: "sato", task: "C-01")
  let task: TaskID = "C-01"
  let wishes: [any IncidentCommand] = [
    ClaimTask(task: task), ReleaseTask(task: task), StartTask(task: task, box: .max),
    TickTask(task: task, seen: .min), BlockTask(task: task, reason: "x"),
    SkipTask(task: task, reason: "x"), ReopenTask(task: task, reason: "x"),
    CheckTask(task: task, passed: true), AssignTask(task: task, to: "bob", box: .min),
    TakeDecision(decision), UndoAct(), UndoAct(seq: .max), OfferHandover(to: "bob"),
    AnswerHandover(accepted: true), AssumeDuty(duty: "legal"), RenounceDuty(duty: "legal"),
    CloseIncident(reason: "x", leavingOpen: true), ReopenIncident(reason: "x"),
    AddTask(title: LocalizedText(en: "x"), phase: .scope, after: [task]),
    ApplyPlaybook(.everyField), UpdatePlaybook(.tiny),
  ]
  for now in [Moment(milliseconds: .min), .declared, Moment(milliseconds: .max)] {
    for actor in Actor.cast {
      let situation = Situation(state: state, actor: actor, now: now, roster: Actor.roster)
      for wish in wishes { _ = try? wish.decide(situation) }
    }
  }
}

@Test func `an undo of nothing, of itself and of what is forgotten changes nothing`() {
  let given = Given().after(ClaimTask(task: "C-01"), by: .bob)
  let next = given.state.lastSeq + 1
  for number in [Int64.min, 0, 1, next, .max] {
    let after = given.happened(.actUndone(ActUndone(undoes: number)), by: .bob)
    expectSame(after.state.tasks, given.state.tasks)
    expectSame(after.state.undoLog, given.state.undoLog)
  }
}

@Test func `an event about a task nobody knows changes no task`() {
  let given = Given()
  let after = given.happened(.taskDone(TaskDone(task: "Z-99")), by: .bob)
  expectSame(after.state.tasks, given.state.tasks)
  #expect(after.state.lastSeq == given.state.lastSeq + 1)
}

@Test func `a second playbook adds its tasks and leaves the others as they are`() {
  let more = Playbook(
    id: "more", version: "2", title: LocalizedText(en: "More"),
    phases: [
      PlaybookPhase(
        id: .containment,
        tasks: [
          PlaybookTask(id: "C-01", title: LocalizedText(en: "Another"), duty: .scribe),
          PlaybookTask(id: "C-20", title: LocalizedText(en: "New"), duty: .scribe),
        ])
    ])
  let given = Given().after(TickTask(task: "C-01"), by: .bob)
    .happened(.playbookApplied(PlaybookApplied(playbook: more)), by: .alice)
  #expect(given.state.task("C-01")?.state == .done)
  #expect(given.state.task("C-01")?.plan.title.en == "plain")
  #expect(given.state.tasks.prefix(2).map(\.id) == ["C-01", "C-20"])
  #expect(given.state.playbooks.map(\.name.version) == ["1.0.0", "2"])
}

@Test func `what is kept of a state does not repeat its playbooks`() throws {
  // A record in which something was done to a task that has guidance.
  let states = (UInt64(300)..<340).lazy.map { seed in
    var state = IncidentState()
    for record in records(seed: seed, count: 60) { state.apply(record) }
    return state
  }
  let state = try #require(
    states.first { state in
      state.tasks.contains { $0.plan.guidance != nil && $0.progress.changedSeq > 0 }
    })
  let stored = String(decoding: try JSONEncoder().encode(state.kept), as: UTF8.self)
  #expect(!stored.contains("guidance"))
}
