import IncidentCore
import Testing
import WarRoomTestSupport

/// A playbook of one phase with these tasks.
private func playbook(
  _ id: String, _ version: String, facts: [String] = [], duties: [Duty] = [],
  _ tasks: [PlaybookTask]
) -> Playbook {
  Playbook(
    id: id, version: version, title: LocalizedText(en: "More", ja: "追加"),
    facts: facts.map { FactDefinition(id: $0, kind: .bool, title: LocalizedText(en: $0)) },
    duties: duties.map { DutyDefinition(id: $0, title: LocalizedText(en: $0.rawValue)) },
    phases: [PlaybookPhase(id: .containment, tasks: tasks)])
}

private func playbook(
  _ id: String = "more", facts: [String] = [], duties: [Duty] = [], tasks: [PlaybookTask]
) -> Playbook {
  playbook(id, "1.0.0", facts: facts, duties: duties, tasks)
}

private func task(
  _ id: TaskID, _ title: String, ja: String? = nil,
  _ change: (inout PlaybookTask) -> Void = { _ in }
) -> PlaybookTask {
  var task = PlaybookTask(id: id, title: LocalizedText(en: title, ja: ja), duty: .scribe)
  change(&task)
  return task
}

/// One more playbook in a running incident.
struct ApplyPlaybookTests {
  @Test func `tasks that are there stay as they are, and what is missing comes in its place`() {
    let more = playbook(tasks: [
      task("C-01", "plain"), task("C-20", "New"), task("C-03", "needs two proofs"),
    ])
    let given = Given().after(TickTask(task: "C-01"), by: .bob)
    let change = PlanChange(applying: more, to: given.state)
    #expect(change.added == ["C-20"])
    #expect(change.there == ["C-01", "C-03"])
    let applied = given.after(ApplyPlaybook(more, origin: .everyField), by: .alice)
    #expect(applied.state.task("C-01") == given.state.task("C-01"))
    #expect(applied.state.tasks.prefix(3).map(\.id) == ["C-01", "C-20", "C-02"])
    #expect(
      applied.state.task("C-20")?.source.playbook == PlaybookName(id: "more", version: "1.0.0"))
    #expect(applied.state.playbooks.map(\.name.id) == ["tiny", "more"])
    #expect(applied.state.playbooks.last?.origin == .everyField)
  }

  @Test func `one task under two names is one task, and what speaks of it finds it`() {
    let more = playbook(tasks: [
      task("RC-01", "Plain ", ja: "作業"),
      task("RC-02", "After it") {
        $0.after = ["RC-01"]
        $0.due = DueRule(within: 60_000, start: .done("RC-01"), before: "RC-01")
        $0.undoneBy = "RC-01"
      },
    ])
    let given = Given().after(TickTask(task: "C-01"), by: .bob)
    let applied = given.after(ApplyPlaybook(more), by: .alice)
    #expect(applied.state.task("RC-01") == nil)
    let follower = applied.state.task("RC-02")
    #expect(follower?.plan.after == ["C-01"])
    #expect(follower?.plan.undoneBy == "C-01")
    #expect(follower?.plan.due?.start == .done("C-01"))
    #expect(follower?.plan.due?.before == "C-01")
    // A newer version of it still knows.
    let newer = playbook(
      "more", "1.1.0",
      [
        task("RC-01", "Quite another title"), task("RC-02", "After it") { $0.after = ["RC-01"] },
      ])
    let updated = applied.after(UpdatePlaybook(newer), by: .alice)
    #expect(updated.state.task("RC-01") == nil)
    #expect(updated.state.task("RC-02")?.plan.after == ["C-01"])
  }

  @Test func `a name that stands for something else here is told, not taken`() {
    let change = PlanChange(
      applying: playbook(tasks: [
        task("C-01", "Another", ja: "別"), task("C-02", "needs a second person"),
      ]),
      to: Given().state)
    #expect(change.strangers == ["C-01"])
    #expect(change.there == ["C-02"])
    #expect(change.isEmpty == false || change.added.isEmpty)
  }

  @Test func `questions and duties join, and a standing duty is taken on`() {
    let desk = Duty(rawValue: "soc")
    let more = playbook(
      facts: ["backups_intact"], duties: [.legal, desk], tasks: [task("C-20", "New")])
    let given = Given()
    let situation = Situation(
      state: given.state, actor: Actor.alice, now: given.now, roster: Actor.roster,
      standing: [desk: [.bob, .eve], .legal: [.chie]])
    let events = try? ApplyPlaybook(more).decide(situation)
    #expect(events?.count == 2)
    #expect(events?.last == .dutyAssumed(DutyAssumed(duty: desk, member: .bob)))
    let applied = given.after(ApplyPlaybook(more), by: .alice)
    #expect(applied.state.questions.last?.id == "backups_intact")
    #expect(applied.state.duties.last?.id == desk)
  }

  @Test func `it is the commander's act, in an incident that goes on, and once`() {
    let more = playbook(tasks: [task("C-20", "New")])
    let given = Given()
    #expect(given.when(ApplyPlaybook(more), by: .bob).events == nil)
    let applied = given.after(ApplyPlaybook(more), by: .alice)
    applied.when(ApplyPlaybook(more), by: .alice)
      .then(refused: .playbookInUse(PlaybookName(id: "more", version: "1.0.0")))
    let closed = given.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(closed.when(ApplyPlaybook(more), by: .alice).events == nil)
    let huge = playbook(
      tasks: (1...9_999).compactMap { TaskID(rawValue: "T-\($0)") }.map {
        task($0, "t\($0.rawValue)")
      })
    given.when(ApplyPlaybook(huge), by: .alice).then(refused: .tooManyTasks(2_000))
  }

  @Test func `it can be taken back while nobody has built on it`() {
    let more = playbook(
      facts: ["backups_intact"], tasks: [task("C-20", "New"), task("C-01", "plain")])
    let given = Given().after(TickTask(task: "C-01"), by: .bob)
    let applied = given.after(ApplyPlaybook(more), by: .alice)
    let seq = applied.state.lastSeq
    let back = applied.after(UndoAct(), by: .alice)
    #expect(back.state.tasks.map(\.id) == given.state.tasks.map(\.id))
    #expect(back.state.task("C-01") == given.state.task("C-01"))
    #expect(back.state.questions == given.state.questions)
    #expect(back.state.playbooks == given.state.playbooks)

    let worked = applied.after(ClaimTask(task: "C-20"), by: .bob)
    #expect(worked.when(UndoAct(seq: seq), by: .alice).events == nil)
    let answered = applied.after(
      SetFact(FactSet(fact: "backups_intact", value: "yes", status: .confirmed)), by: .bob)
    #expect(answered.when(UndoAct(seq: seq), by: .alice).events == nil)
    // What the incident was opened with stays.
    #expect(given.when(UndoAct(seq: 2), by: .alice).events == nil)
  }

  @Test func `what joins later is due from then on, and what is reworded as before`() throws {
    let rule = DueRule(within: Int64(30).minutes)
    let given = Given(
      playbook("plan", tasks: [task("C-01", "one") { $0.due = rule }]),
      knownAt: .declared + -Int64(2).hours
    ).later(Int64(3).hours)
    let first = try #require(given.state.task("C-01"))
    #expect(given.state.due(first) == .declared + -Int64(90).minutes)
    let more = playbook(tasks: [task("C-20", "New") { $0.due = rule }])
    let applied = given.after(ApplyPlaybook(more), by: .alice)
    let joined = try #require(applied.state.task("C-20"))
    #expect(applied.state.due(joined) == given.now + Int64(30).minutes)
    let newer = playbook(
      "plan", "1.1.0", [task("C-01", "one, better") { $0.due = rule }])
    let updated = applied.after(UpdatePlaybook(newer), by: .alice)
    let reworded = try #require(updated.state.task("C-01"))
    #expect(reworded.plan.title.en == "one, better")
    #expect(updated.state.due(reworded) == updated.state.start + Int64(30).minutes)
  }

  @Test func `a task that takes an older measure back knows of it`() {
    let given = Given(
      playbook("first", tasks: [task("C-01", "Tighten") { $0.undoneBy = "C-09" }])
    ).after(TickTask(task: "C-01"), by: .bob)
    let applied = given.after(
      ApplyPlaybook(playbook(tasks: [task("C-09", "Loosen again")])), by: .alice)
    #expect(applied.state.task("C-09")?.progress.takesBack == ["C-01"])
  }
}

/// A newer version of a playbook in use.
struct UpdatePlaybookTests {
  private let old = playbook(
    "plan", "1.0.0",
    [
      task("C-01", "one"), task("C-02", "two"), task("C-03", "three"),
    ])
  private let new = playbook(
    "plan", "1.1.0",
    [
      task("C-01", "one, better"), task("C-02", "two, better"), task("C-04", "four"),
    ])

  @Test func `new tasks come in, untouched ones are reworded, and what was done stays`() {
    let given = Given(old).after(TickTask(task: "C-01"), by: .bob)
    let change = PlanChange(updatingTo: new, in: given.state)
    #expect(change.added == ["C-04"])
    #expect(change.reworded == ["C-02"])
    #expect(change.left == ["C-01"])
    #expect(change.gone == ["C-03"])
    let updated = given.after(UpdatePlaybook(new), by: .alice)
    #expect(updated.state.tasks.map(\.id) == ["C-01", "C-02", "C-04", "C-03"])
    #expect(updated.state.task("C-01") == given.state.task("C-01"))
    #expect(updated.state.task("C-02")?.plan.title.en == "two, better")
    #expect(updated.state.task("C-01")?.source.playbook?.version == "1.0.0")
    #expect(updated.state.task("C-02")?.source.playbook?.version == "1.1.0")
    #expect(updated.state.playbooks.map(\.name.version) == ["1.1.0"])
    // Again adds nothing.
    updated.when(UpdatePlaybook(new), by: .alice).then()
    let back = updated.after(UndoAct(), by: .alice)
    #expect(back.state.tasks.map(\.plan) == given.state.tasks.map(\.plan))
    #expect(back.state.playbooks == given.state.playbooks)
  }

  @Test func `the words can be kept`() {
    let updated = Given(old).after(UpdatePlaybook(new, keepsWording: true), by: .alice)
    #expect(updated.state.task("C-02")?.plan.title.en == "two")
    #expect(updated.state.task("C-04") != nil)
  }

  @Test func `only a newer version of what is in use is taken`() {
    let given = Given(old)
    let name = PlaybookName(id: "plan", version: "1.0.0")
    for version in ["0.9.0", "1.0.0", "1.0.0-rc.1", "one"] {
      var other = new
      other.version = version
      given.when(UpdatePlaybook(other), by: .alice)
        .then(refused: .playbookNotNewer(name, offered: version))
    }
    given.when(UpdatePlaybook(playbook("x", tasks: [])), by: .alice)
      .then(refused: .playbookNotInUse("x", inUse: ["plan"]))
    #expect(given.when(UpdatePlaybook(new), by: .bob).events == nil)
  }

  @Test func `words of another playbook are not taken for its own`() {
    let other = playbook("other", tasks: [task("C-02", "two"), task("C-09", "nine")])
    let newer = playbook(
      "other", "2.0.0", [task("C-02", "two changed"), task("C-09", "nine changed")])
    let given = Given(old).after(ApplyPlaybook(other), by: .alice)
    let change = PlanChange(updatingTo: newer, in: given.state)
    #expect(change.reworded == ["C-09"])
    #expect(change.left == ["C-02"])
  }

  @Test func `what the program has newer is offered, while the incident goes on`() {
    let given = Given(old)
    #expect(given.state.offers(on: PlaybookShelf(bundled: ["plan": "1.0.0", "x": "9.0.0"])) == [])
    #expect(
      given.state.offers(on: PlaybookShelf(bundled: ["plan": "1.1.0"])).map(\.newest) == ["1.1.0"])
    let closed = given.after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(closed.state.offers(on: PlaybookShelf(bundled: ["plan": "1.1.0"])) == [])
    let overlay = given.after(ApplyPlaybook(playbook(tasks: []), origin: .everyField), by: .alice)
    let offer = overlay.state.offers(on: PlaybookShelf(bundled: ["customer-data-leak": "1.2.0"]))
    #expect(offer.map(\.over) == ["more"])
    let speak = Phrasing(language: .english, zone: .utc, now: given.now)
    #expect(offer.map(speak.sentence).first?.contains("FILE") == true)
  }

  @Test func `what the room keeps stands in for the program's, and is offered to its own files`() {
    let given = Given(old)
    let shelf = PlaybookShelf(bundled: ["plan": "9.0.0"], kept: ["plan": "1.1.0"])
    #expect(given.state.offers(on: shelf).map(\.newest) == ["1.1.0"])
    let own = given.after(
      ApplyPlaybook(playbook(tasks: []), origin: PlaybookOrigin(file: "more.yaml")), by: .alice)
    // The program's playbook of that name is another one.
    #expect(own.state.offers(on: PlaybookShelf(bundled: ["more": "9.0.0"])) == [])
    let offers = own.state.offers(on: PlaybookShelf(kept: ["more": "9.0.0"]))
    #expect(offers.map(\.id) == ["more"] && offers.map(\.over) == [nil])
    #expect(PlaybookShelf(bundled: ["b": "1", "c": "1"], kept: ["c": "2"]).names == ["c", "b"])
  }
}

@Test func `versions come in the order of semver`() throws {
  let order = [
    "0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11",
    "1.0.0-rc.1", "1.0.0", "1.0.1", "1.9.0", "1.10.0", "2.0.0",
  ]
  let versions = try order.map { try #require(SemanticVersion($0)) }
  #expect(versions.shuffled().sorted() == versions)
  #expect(try #require(SemanticVersion("1.0.0+a")) >= versions[7])
  for text in ["", "1", "1.0", "1.0.x", "1.0.0.0", "-1.0.0"] {
    #expect(SemanticVersion(text) == nil, "\(text)")
  }
}
