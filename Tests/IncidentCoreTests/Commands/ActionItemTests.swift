import IncidentCore
import Testing
import WarRoomTestSupport

private let due = Moment.declared + Int64(30).days

/// A closed incident with one action item of Bob's.
private func given() -> Given {
  Given().after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
    .after(
      SetAction(text: "limit exports", owner: "bob", due: due, proof: "a big export is refused"),
      by: .alice)
}

private func notices(_ given: Given, _ actor: Actor, at now: Moment) -> [MemberNotice.Kind] {
  given.state.notices(for: actor, now: now).filter { $0.action == 1 }.map(\.kind)
}

struct ActionItemTests {
  @Test func `an action item has owner, date and proof, or says what is missing`() {
    let whole = given().state.post.action(1)
    #expect(whole?.missing == [])
    #expect(whole?.owner == .bob)
    let bare = given().after(SetAction(text: "Remind everybody"), by: .chie).state.post.action(2)
    #expect(bare?.missing == [.owner, .due, .proof])
    #expect(bare?.reminder == "remind")
    #expect(given().state.post.action(1)?.reminder == nil)
  }

  @Test func `closing one needs proof of effect and somebody other than the owner`() {
    given().when(FinishAction(action: 1, proof: " "), by: .bob).then(refused: .needsReason)
    let shown = given().after(FinishAction(action: 1, proof: "refused on 12-20"), by: .bob)
    #expect(shown.state.post.action(1)?.state == .toVerify)
    shown.when(VerifyAction(action: 1, passed: true), by: .bob)
      .then(
        refused: .actionNeedsAnotherPerson(
          1, owner: .bob, others: Actor.roster.filter { $0 != .bob }))
    shown.when(VerifyAction(action: 1, passed: false), by: .chie).then(refused: .needsReason)
    let open = shown.after(VerifyAction(action: 1, passed: false, note: "went out"), by: .chie)
    #expect(open.state.post.action(1)?.state == .open)
    #expect(open.state.post.action(1)?.reason == "went out")
    let done = shown.after(VerifyAction(action: 1, passed: true), by: .chie)
    #expect(done.state.post.action(1)?.state == .done)
    #expect(done.state.post.action(1)?.verifiedBy == .chie)
    done.when(FinishAction(action: 1, proof: "x"), by: .dan)
      .then(refused: .actionEnded(1, .done, by: .chie, at: done.now + -Int64(1).minutes))
  }

  @Test func `who brings proof of another's action item has looked`() {
    let done = given().after(FinishAction(action: 1, proof: "tried it myself"), by: .chie)
    #expect(done.state.post.action(1)?.state == .done)
    #expect(done.state.post.action(1)?.verifiedBy == .chie)
    let free = given().after(SetAction(text: "no owner"), by: .alice)
      .after(FinishAction(action: 2, proof: "seen"), by: .dan)
    #expect(free.state.post.action(2)?.owner == .dan)
    #expect(free.state.post.action(2)?.state == .toVerify)
  }

  @Test func `one is dropped by whoever leads, reopened by anybody, and taken back by undo`() {
    given().when(DropAction(action: 1, reason: "no money"), by: .bob)
      .then(refused: .commanderOnly(act: .dropAction, commander: .alice))
    let dropped = given().after(DropAction(action: 1, reason: "no money"), by: .alice)
    #expect(dropped.state.post.action(1)?.state == .dropped)
    let open = dropped.after(ReopenAction(action: 1, reason: "it came again"), by: .chie)
    #expect(open.state.post.action(1)?.state == .open)
    open.when(ReopenAction(action: 1, reason: "x"), by: .chie)
      .then(refused: .actionNotEnded(1, .open))
    let back = dropped.after(UndoAct(), by: .alice)
    #expect(back.state.post.action(1)?.state == .open)
    let none = given().after(UndoAct(seq: given().state.lastSeq), by: .alice)
    #expect(none.state.post.action(1)?.owner == nil)
  }

  @Test func `owners and verifiers are told, and told again when the time has passed`() {
    #expect(notices(given(), .bob, at: given().now) == [.actionAssigned])
    #expect(notices(given(), .chie, at: given().now).isEmpty)
    #expect(notices(given(), .bob, at: due + 1) == [.actionOverdue])
    // Whoever leads hears of it too.
    #expect(notices(given(), .alice, at: due + 1) == [.actionOverdue])
    let shown = given().after(FinishAction(action: 1, proof: "tried"), by: .bob)
    #expect(notices(shown, .bob, at: shown.now).isEmpty)
    #expect(notices(shown, .alice, at: shown.now) == [.actionToVerify])
    let own = given().after(SetAction(text: "own", owner: "chie"), by: .chie)
    #expect(own.state.notices(for: .chie, now: own.now).allSatisfy { $0.action != 2 })
  }
}
