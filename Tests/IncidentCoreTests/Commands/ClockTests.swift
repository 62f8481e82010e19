import IncidentCore
import Testing
import WarRoomTestSupport

private let first = ClockID(rawValue: "leak-first")
private let final = ClockID(rawValue: "leak-final")
private let measures = ClockID(rawValue: "leak-measures")
private let market = ClockID(rawValue: "market-notice")

private func persons(_ count: String) -> SetFact {
  SetFact(FactSet(fact: "persons_max", value: count, status: .confirmed))
}

private func intent(_ answer: String) -> SetFact {
  SetFact(FactSet(fact: "wrongful", value: answer, status: .confirmed))
}

/// An incident known since nine in the morning of 2026-11-20 in Tokyo, in a room with clocks.
private func given() -> Given {
  Given(knownAt: Moment.declared + -Int64(224).minutes, book: .tiny)
}

extension Given {
  fileprivate func day(_ id: ClockID) -> String? {
    state.clock(id)?.statement?.limit.map { Zone.tokyo.civil($0).date }
  }

  fileprivate func clockState(_ id: ClockID) -> ClockState? { state.clock(id)?.state }
}

struct ClockTests {
  @Test func `nine hundred persons start nothing, and twelve hundred propose with a date`() {
    let few = given().after(intent("no"), by: .bob).after(persons("900"), by: .bob)
    #expect(few.state.clocks.isEmpty)
    let exactly = few.after(persons("1000"), by: .bob)
    #expect(exactly.state.clocks.isEmpty)
    let many = few.after(persons("1200"), by: .bob)
    #expect(many.clockState(first) == .proposed)
    #expect(many.clockState(final) == .proposed)
    #expect(many.clockState(measures) == .waiting)
    #expect(many.day(first) == "2026-11-24")
    #expect(many.day(final) == "2026-12-22")
    #expect(few.after(persons("1001"), by: .bob).clockState(first) == .proposed)
  }

  @Test func `a clock is announced a day, four hours and an hour before it ends, and when it has`()
    throws
  {
    let state = given().after(intent("no"), by: .bob).after(persons("1200"), by: .bob).state
    let due = try #require(state.clock(first)?.due)
    func notices(_ distance: Int64) -> [MemberNotice] {
      state.notices(for: Actor(member: .alice, right: .commander), now: due + distance)
        .filter { $0.clock == first }
    }
    #expect(notices(-Int64(25).hours).isEmpty)
    #expect(notices(-Int64(24).hours).map(\.kind) == [.clockNear])
    #expect(notices(-Int64(5).hours) == notices(-Int64(24).hours))
    #expect(notices(-Int64(4).hours) != notices(-Int64(5).hours))
    #expect(notices(-Int64(1).hours) != notices(-Int64(2).hours))
    #expect(notices(0).map(\.kind) == [.clockPassed])
  }

  @Test func `closing names the clocks that are still open`() {
    let state = given().after(intent("no"), by: .bob).after(persons("1200"), by: .bob)
    let tasks = OpenEnds(of: state.state).tasks
    let clocks = state.state.openClocks.map(\.id)
    #expect(clocks.contains(first))
    state.when(CloseIncident(reason: "over"), by: .alice)
      .then(refused: .stillOpen(OpenEnds(tasks: tasks, clocks: clocks)))
  }

  @Test func `the proposal is recorded with the fact, with its rule and its words`() throws {
    let outcome = given().after(intent("no"), by: .bob).when(persons("1200"), by: .bob)
    let types = try #require(outcome.events).map(\.type)
    #expect(types == ["fact-set", "clock-proposed", "clock-proposed", "clock-proposed"])
    guard case .clock(.proposed(let proposed))? = outcome.events?[2] else {
      Issue.record("no proposal")
      return
    }
    #expect(proposed.clock.definition.limit == ClockPeriod(30, .calendarDay))
    #expect(proposed.clock.regime.sources.count == 1)
    #expect(proposed.clock.calendar?.closed.count == 1)
    #expect(proposed.statement.said.en?.contains("day 30 = 2026-12-19 Sat") == true)
    #expect(proposed.statement.said.ja?.contains("30日目 = 2026-12-19(土)") == true)
  }

  @Test func `an unknown count is a maybe and no entry`() {
    #expect(given().state.clocks.isEmpty)
    let possible = given().state.possibleClocks(in: .tiny)
    // What would be due first comes first; what somebody would have to start, or send, comes last.
    #expect(possible.map(\.id) == [market, first, final, measures])
    #expect(
      given().state.openQuestions(of: possible[2].definition) == ["persons_max", "wrongful"])
  }

  @Test func `a question that only a clock asks is asked before it is answered`() throws {
    let outcome = given().when(intent("yes"), by: .bob)
    #expect(outcome.events?.first?.type == "question-added")
    let set = given().after(intent("yes"), by: .bob)
    #expect(set.state.questions.contains { $0.id == "wrongful" })
    #expect(set.clockState(final) == .proposed)
  }

  @Test func `intent makes thirty days sixty, and the clock keeps what it said before`() {
    let thirty = given().after(persons("1200"), by: .bob)
    #expect(thirty.day(final) == "2026-12-22")
    let sixty = thirty.after(intent("yes"), by: .bob)
    #expect(sixty.day(final) == "2027-01-18")
    let said = sixty.state.clock(final)?.history.compactMap { $0.statement.limit }
    #expect(said?.map { Zone.tokyo.civil($0).date } == ["2026-12-22", "2027-01-18"])
    #expect(sixty.after(intent("no"), by: .bob).day(final) == "2026-12-22")
  }

  @Test func `a count that falls again lapses a proposal and never a started clock`() {
    let proposed = given().after(intent("no"), by: .bob).after(persons("1200"), by: .bob)
    #expect(proposed.after(persons("800"), by: .bob).clockState(final) == .lapsed)
    let started = proposed.after(StartClock(clock: "leak-final", because: "vendor"), by: .bob)
    #expect(started.after(persons("800"), by: .bob).clockState(final) == .running)
  }

  @Test func `undoing the fact takes the proposal back too`() {
    let given = given().after(intent("no"), by: .bob).after(persons("1200"), by: .bob)
      .after(UndoAct(), by: .bob)
    #expect(given.state.clock(first)?.statement?.applies == .unknown)
  }

  @Test func `what one event starts, starts together`() {
    let given = given().after(persons("1200"), by: .bob)
    let moment = Moment.declared + -Int64(2).days
    let started = given.after(
      StartClock(clock: "LEAK-FINAL", start: moment, because: "support knew"), by: .bob)
    #expect(started.clockState(final) == .running)
    #expect(started.clockState(first) == .running)
    #expect(started.clockState(measures) == .waiting)
    #expect(started.day(final) == "2026-12-17")
    #expect(started.day(first) == "2026-11-22")
    started.when(StartClock(clock: "leak-final", start: moment, because: "x"), by: .chie).then()
  }

  @Test func `a filing that was sent meets its clock and starts the next`() {
    let running = given().after(persons("1200"), by: .bob)
    let sent = Moment.declared + Int64(1).minutes
    let met = running.later(Int64(5).minutes).after(
      MeetClock(clock: "leak-final", sent: sent, receipt: "2026-1187"), by: .bob)
    #expect(met.clockState(final) == .met)
    #expect(met.state.clock(final)?.timeliness == .inTime)
    #expect(met.state.clock(final)?.progress.ending?.receipt == "2026-1187")
    #expect(met.clockState(measures) == .running)
    #expect(met.day(measures) == "2026-12-20")
    let undone = met.after(UndoAct(), by: .bob)
    #expect(undone.clockState(final) == .proposed)
    #expect(undone.clockState(measures) == .waiting)
  }

  @Test func `early, in time and late are told apart`() {
    let running = given().after(persons("1200"), by: .bob)
    func timeliness(_ distance: Int64) -> IncidentClock.Timeliness? {
      let later = running.later(distance)
      return later.after(MeetClock(clock: "leak-first"), by: .bob).state.clock(first)?.timeliness
    }
    #expect(timeliness(0) == .early)
    #expect(timeliness(Int64(3).days) == .inTime)
    guard case .late? = timeliness(Int64(6).days) else {
      Issue.record("six days are late")
      return
    }
  }

  @Test func `a clock that a person starts waits, with the latest date the law knows`() {
    let listed = SetFact(FactSet(fact: "listed", value: "yes", status: .confirmed))
    let waiting = given().after(listed, by: .bob)
    #expect(waiting.clockState(market) == .waiting)
    #expect(
      waiting.state.clock(market)?.statement?.limit == waiting.state.start + Int64(24).hours)
    let started = waiting.after(StartClock(clock: "market-notice", because: "board"), by: .bob)
    #expect(started.clockState(market) == .running)
    let start = started.state.clock(market)?.progress.started?.moment
    #expect(started.state.clock(market)?.due == start.map { $0 + Int64(4).hours })
  }

  @Test func `only whoever leads declines or stops, and anybody reopens`() {
    let given = given().after(persons("1200"), by: .bob)
    given.when(EndClock(clock: "leak-first", reason: "encrypted"), by: .bob)
      .then(refused: .commanderOnly(act: .endClock, commander: .alice))
    let declined = given.after(EndClock(clock: "leak-first", reason: "encrypted"), by: .alice)
    #expect(declined.clockState(first) == .declined)
    let stopped = given.after(StartClock(clock: "leak-first", because: "x"), by: .bob)
      .after(EndClock(clock: "leak-first", reason: "counsel"), by: .alice)
    #expect(stopped.clockState(first) == .stopped)
    let again = declined.after(ReopenClock(clock: "leak-first", reason: "key lost"), by: .bob)
    #expect(again.clockState(first) == .proposed)
    again.when(ReopenClock(clock: "leak-first", reason: "x"), by: .bob)
      .then(refused: .clockNotEnded(first))
  }

  @Test func `a clock nothing proposed can be started, and a wrong name is answered`() {
    let started = given().after(StartClock(clock: "leak-first", because: "to be safe"), by: .bob)
    #expect(started.clockState(first) == .running)
    given().when(StartClock(clock: "leak-frist", because: "x"), by: .bob)
      .then(refused: .noSuchClock("leak-frist", nearest: ["leak-first", "leak-final"]))
    given().when(StartClock(clock: "leak-first", because: " "), by: .bob)
      .then(refused: .needsReason)
    given().when(StartClock(clock: "leak-first", because: "x"), by: .eve)
      .then(refused: .observersOnlyRead(.eve))
  }

  @Test func `what was computed can be computed again from the record alone`() throws {
    let given = given().after(persons("1200"), by: .bob)
    let clock = try #require(given.state.clock(final))
    #expect(given.state.statement(of: clock.watched) == clock.statement)
  }

  @Test func `clocks go on after closing`() {
    let closed = given().after(persons("1200"), by: .bob)
      .after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    #expect(closed.state.openClocks.count == 3)
    #expect(closed.after(MeetClock(clock: "leak-first"), by: .bob).clockState(first) == .met)
  }

  @Test func `overdue begins the moment after the last one`() throws {
    let clock = try #require(given().after(persons("1200"), by: .bob).state.clock(first))
    let limit = try #require(clock.statement?.limit)
    #expect(!clock.isOverdue(now: limit))
    #expect(clock.isOverdue(now: limit + 1))
  }
}
