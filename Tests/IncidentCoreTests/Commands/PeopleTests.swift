import IncidentCore
import Testing
import WarRoomTestSupport

@Test func `a duty is taken once and put down once`() {
  let given = Given()
    .when(AssumeDuty(duty: "scribe"), by: .bob)
    .then(.dutyAssumed(DutyAssumed(duty: .scribe, member: .bob)))
    .when(AssumeDuty(duty: "scribe"), by: .bob).then()
  given.when(AssumeDuty(duty: "scribe", member: "bob"), by: .alice)
    .then(refused: .alreadyHolds(.scribe, .bob))
  let free = given.when(RenounceDuty(duty: "scribe"), by: .bob)
    .then(.dutyRenounced(DutyRenounced(duty: .scribe, member: .bob)))
    .when(RenounceDuty(duty: "scribe"), by: .bob).then()
  #expect(free.state.holders(of: .scribe).isEmpty)
  #expect(free.state.holdings.contains { $0.duty == .scribe && $0.until != nil })
}

@Test func `several people hold one duty, and one person several`() {
  let given = Given()
    .after(AssumeDuty(duty: "forensics"), by: .bob)
    .after(AssumeDuty(duty: "forensics", member: "chie"), by: .alice)
    .after(AssumeDuty(duty: "legal"), by: .bob)
  #expect(given.state.holders(of: .forensics) == [.bob, .chie])
  #expect(given.state.duties(of: .bob) == [.forensics, .legal])
}

@Test func `a duty nobody knows is answered with the nearest ones`() {
  Given().when(AssumeDuty(duty: "scrib"), by: .bob)
    .then(refused: .noSuchDuty("scrib", nearest: ["scribe"]))
  Given().when(RenounceDuty(duty: "scrib"), by: .bob)
    .then(refused: .noSuchDuty("scrib", nearest: ["scribe"]))
  Given().when(AssumeDuty(duty: "scribe", member: "zoe"), by: .alice)
    .then(refused: .notAMember("zoe", nearest: ["bob"]))
}

@Test func `the command is taken by somebody with the right, and only for themselves`() {
  let given = Given()
  let handOver = Refusal.commanderOnly(act: .handOver, commander: .alice)
  given.when(AssumeDuty(duty: "commander"), by: .alice).then()
  given.when(AssumeDuty(duty: "commander"), by: .bob).then(refused: handOver)
  given.when(AssumeDuty(duty: "commander", member: "bob"), by: .alice)
    .then(refused: .noHandoverOffered)
  let taken = given.after(OfferHandover(to: "bob"), by: .alice)
    .when(AssumeDuty(duty: "commander"), by: .kim)
    .then(
      .dutyRenounced(DutyRenounced(duty: .commander, member: .alice)),
      .dutyAssumed(DutyAssumed(duty: .commander, member: .kim)))
  #expect(taken.state.commander == .kim)
  // The offer was Alice's to make; it fell with her command.
  taken.when(AnswerHandover(accepted: true), by: .bob).then(refused: .noHandoverOffered)
}

@Test func `the command is handed over, never dropped`() {
  Given().when(RenounceDuty(duty: "commander"), by: .alice).then(refused: .noHandoverOffered)
  Given().after(OfferHandover(to: "bob"), by: .alice)
    .when(RenounceDuty(duty: "commander"), by: .alice).then(refused: .notOfferedToYou(to: .bob))
}

@Test func `a handover is offered with a brief made from the record`() throws {
  let given = Given()
    .after(BlockTask(task: "C-01", reason: "vendor"), by: .bob)
    .after(OfferHandover(to: "chie", note: "sleep"), by: .alice)
  let offer = try #require(given.state.handover)
  #expect(offer.from == .alice)
  #expect(offer.to == .chie)
  #expect(offer.brief.contains("Blocked: C-01 (vendor)"))
}

@Test func `the command changes hands when the offer is accepted, once`() {
  let given = Given().after(OfferHandover(to: "bob"), by: .alice)
  #expect(given.state.commander == .alice)
  for actor in [Actor.alice, .chie, .kim] {
    given.when(AnswerHandover(accepted: true), by: actor)
      .then(refused: .notOfferedToYou(to: .bob))
  }
  let accepted = given.when(AnswerHandover(accepted: true), by: .bob)
    .then(.handoverAccepted(HandoverAccepted(from: .alice)))
  #expect(accepted.state.commander == .bob)
  #expect(accepted.state.handover == nil)
  accepted.when(AnswerHandover(accepted: true), by: .bob).then()
  accepted.when(AnswerHandover(accepted: true), by: .chie).then(refused: .noHandoverOffered)
}

@Test func `an offer is declined by who was asked and withdrawn by who asked`() {
  let given = Given().after(OfferHandover(to: "bob"), by: .alice)
  given.when(AnswerHandover(accepted: false), by: .bob).then(refused: .needsReason)
  given.when(AnswerHandover(accepted: false, reason: "busy"), by: .chie)
    .then(refused: .notOfferedToYou(to: .bob))
  for actor in [Actor.alice, .bob, .kim] {
    let over = given.when(AnswerHandover(accepted: false, reason: "busy"), by: actor)
      .then(.handoverDeclined(HandoverDeclined(reason: "busy")))
    #expect(over.state.commander == .alice)
    over.when(AnswerHandover(accepted: true), by: .bob).then(refused: .noHandoverOffered)
  }
}

@Test func `the command is offered to somebody else who may write`() {
  let given = Given()
  given.when(OfferHandover(to: "alice"), by: .alice).then(refused: .selfHandover)
  given.when(OfferHandover(to: "alice"), by: .kim)
    .then(refused: .alreadyHolds(.commander, .alice))
  given.when(OfferHandover(to: "eve"), by: .alice)
    .then(refused: .notAMember("eve", nearest: []))
  // A second offer takes the place of the first.
  given.after(OfferHandover(to: "bob"), by: .alice).after(OfferHandover(to: "chie"), by: .alice)
    .when(AnswerHandover(accepted: true), by: .bob).then(refused: .notOfferedToYou(to: .chie))
}
