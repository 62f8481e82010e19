import IncidentCore
import Testing
import WarRoomTestSupport

private func disk() -> Given {
  Given().after(
    RegisterEvidence(
      EvidenceDescription(kind: .image, what: "disk of host-17", seal: "4711")), by: .bob)
}

private func give(_ to: String, seal: String? = nil) -> OfferCustody {
  OfferCustody(evidence: "EV-01", to: .member(to), reason: "in room 3", seal: seal)
}

private func outside(_ name: String, witness: String?) -> OfferCustody {
  OfferCustody(evidence: "EV-01", to: .outside(name, witness: witness), reason: "seized")
}

private func answer(_ accepted: Bool, _ note: String? = nil, seal: String? = nil) -> AnswerCustody {
  AnswerCustody(evidence: "EV-01", accepted: accepted, note: note, seal: seal)
}

@Test func `custody moves when both have acted, each under their own name`() throws {
  let given = disk().after(give("dan"), by: .bob)
  #expect(given.state.evidence.item(1)?.holder == Custodian(.bob))
  let seq = given.state.lastSeq
  #expect(
    given.state.notices(for: .dan, now: given.now).filter { $0.kind == .custodyOffered }
      .map(\.evidence) == [1])
  given.when(answer(true), by: .chie)
    .then(refused: .custodyWaitsForAnother(1, answerer: .dan, giver: .bob))
  given.when(answer(true), by: .bob)
    .then(refused: .custodyWaitsForAnother(1, answerer: .dan, giver: .bob))
  let moved = given.when(answer(true, seal: "4711"), by: .dan)
    .then(.evidence(.accepted(CustodyAccepted(number: 1, offer: seq, seal: "4711"))))
  let item = try #require(moved.state.evidence.item(1))
  #expect(item.holder == Custodian(.dan))
  #expect(item.custody.map(\.state) == [.accepted])
  #expect(item.custody.first?.by == .bob && item.custody.first?.answer?.by == .dan)
  #expect(moved.state.evidence.held(by: .dan).map(\.number) == [1])
  #expect(moved.state.notices(for: .dan, now: given.now).allSatisfy { $0.evidence == nil })
  // Said twice by the same hand, it is so already.
  moved.when(answer(true), by: .dan).then()
}

@Test func `nobody gives what they do not hold, not even whoever leads`() {
  let given = disk()
  for actor in [Actor.chie, .alice] {
    given.when(give("dan"), by: actor)
      .then(
        refused: .notYourCustody(1, holder: Custodian(.bob), since: given.state.lastAt))
  }
  given.when(give("bob"), by: .bob).then(refused: .custodyNeedsAnotherPerson(1))
  given.when(give("eve"), by: .bob).then(refused: .notAMember("eve", nearest: []))
  let offered = given.after(give("dan"), by: .bob)
  offered.when(give("chie"), by: .bob).then(
    refused: .custodyPending(
      1, to: Custodian(.dan), answerer: .dan, since: offered.state.lastAt))
}

@Test func `a hand-over is declined by the receiver or withdrawn by the giver, with a reason`() {
  let given = disk().after(give("dan"), by: .bob)
  given.when(answer(false), by: .dan).then(refused: .needsReason)
  given.when(answer(false, "no"), by: .alice)
    .then(refused: .custodyWaitsForAnother(1, answerer: .dan, giver: .bob))
  let declined = given.after(answer(false, "seal broken"), by: .dan)
  #expect(declined.state.evidence.item(1)?.custody.map(\.state) == [.declined])
  #expect(declined.state.evidence.item(1)?.holder == Custodian(.bob))
  let withdrawn = given.after(answer(false, "wrong disk"), by: .bob)
  #expect(withdrawn.state.evidence.item(1)?.custody.map(\.state) == [.withdrawn])
  declined.when(answer(true), by: .dan).then(refused: .custodyNotOffered(1))
  #expect(declined.after(give("chie"), by: .bob).state.evidence.item(1)?.pending != nil)
}

@Test func `the police are witnessed by a member who confirms, or by a name`() throws {
  let given = disk()
  given.when(outside("Insp. Sato", witness: nil), by: .bob)
    .then(refused: .custodyNeedsWitness(1, receiver: "Insp. Sato"))
  given.when(outside("Insp. Sato", witness: "bob"), by: .bob)
    .then(refused: .custodyNeedsAnotherPerson(1))
  let seen = given.after(outside("Insp. Sato", witness: "dan"), by: .bob)
  #expect(seen.state.evidence.item(1)?.holder == Custodian(.bob))
  let gone = seen.after(answer(true), by: .dan)
  #expect(gone.state.evidence.item(1)?.holder == Custodian(outside: "Insp. Sato"))
  #expect(gone.state.evidence.outside.map(\.number) == [1])
  let named = given.after(outside("Insp. Sato", witness: "Ono, the guard"), by: .bob)
  #expect(named.state.evidence.item(1)?.custody.map(\.state) == [.named])
  #expect(named.state.evidence.item(1)?.holder == Custodian(outside: "Insp. Sato"))
}

@Test func `what comes back is taken by anybody, and from a colleague only by whoever leads`() {
  let take = TakeCustody(evidence: "EV-01", reason: "parcel 12", witness: "Ono")
  let gone = disk().after(outside("lab", witness: "Ono"), by: .bob)
  let back = gone.after(take, by: .chie)
  #expect(back.state.evidence.item(1)?.holder == Custodian(.chie))
  back.when(take, by: .chie).then()
  back.when(take, by: .dan)
    .then(refused: .commanderOnly(act: .takeCustody, commander: .alice))
  let offered = back.after(give("dan"), by: .chie)
  let taken = offered.after(take, by: .alice)
  #expect(
    taken.state.evidence.item(1)?.custody.map(\.state) == [.named, .taken, .withdrawn, .taken])
  #expect(taken.state.evidence.item(1)?.holder == Custodian(.alice))
}

@Test func `two numbers off one seal are both kept, and stand out`() throws {
  let given = disk().after(give("dan", seal: "4711"), by: .bob)
    .after(answer(true, "film damaged", seal: "4717"), by: .dan)
  let step = try #require(given.state.evidence.item(1)?.custody.first)
  #expect(step.sealsDiffer)
  #expect(given.state.evidence.item(1)?.seal == "4717")
}

@Test func `a signature is not undone, nor a registration that has changed hands`() throws {
  let registered = disk()
  let seq = registered.state.lastSeq
  let given = registered.after(give("dan"), by: .bob).after(answer(true), by: .dan)
  given.when(UndoAct(), by: .dan).then(refused: .nothingToUndo)
  let offered = try #require(given.state.evidence.item(1)?.custody.first)
  given.when(UndoAct(), by: .bob)
    .then(refused: .cannotUndo(seq: seq, changedBy: .bob, at: offered.at))
}

@Test func `void evidence is not handed on`() {
  let void = disk().after(VoidEvidence(evidence: "EV-01", reason: "twice"), by: .bob)
  void.when(give("dan"), by: .bob)
    .then(refused: .evidenceVoid(1, by: .bob, at: void.state.lastAt))
}

@Test func `custody goes on after the incident is closed`() {
  let closed = disk().after(CloseIncident(reason: "over", leavingOpen: true), by: .alice)
  let given = closed.after(give("dan"), by: .bob).after(answer(true), by: .dan)
  #expect(given.state.evidence.item(1)?.holder == Custodian(.dan))
}
