import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

private func ledger(_ events: LedgerEvent...) -> LedgerState {
  var ledger = LedgerState()
  for (position, event) in events.enumerated() {
    let stamp = Stamp(seq: Int64(position) + 1, at: .declared, by: .alice, via: "test")
    ledger.apply(Recorded(event, stamp: stamp))
  }
  return ledger
}

private func registered(_ name: String, chain: Int64) -> LedgerEvent {
  .incidentRegistered(
    IncidentRegistered(
      incident: IncidentID(rawValue: name), chain: chain, title: LocalizedText(en: "x"),
      drill: false))
}

private func admitted(_ member: MemberName, _ right: Right) -> LedgerEvent {
  .memberAdmitted(MemberAdmitted(member: member, right: right))
}

@Test func `a member comes in once, and a right is the last one given`() {
  let state = ledger(
    admitted(.bob, .responder), admitted(.bob, .commander), admitted(.eve, .observer),
    .rightSet(RightSet(member: .eve, right: .responder)),
    .rightSet(RightSet(member: .bob, right: .observer)),
    .rightSet(RightSet(member: .kim, right: .commander)))
  #expect(state.members.map(\.id) == [.bob, .eve])
  #expect(state.member(.bob)?.right == .observer)
  #expect(state.roster == [.eve])
}

@Test func `an incident gets the number after the highest, in its year`() {
  let state = ledger(
    registered("IR-2026-002", chain: 1), registered("IR-2025-017", chain: 2),
    registered("IR-2026-002", chain: 9))
  #expect(state.incidents.count == 2)
  #expect(state.nextIncident(year: 2026).id.rawValue == "IR-2026-003")
  #expect(state.nextIncident(year: 2025).id.rawValue == "IR-2025-018")
  #expect(state.nextIncident(year: 2027).id.rawValue == "IR-2027-001")
  #expect(state.nextIncident(year: 2026).chain == 3)
}

@Test func `numbers at their end neither trap nor start again`() {
  let state = ledger(registered("IR-2026-9223372036854775807", chain: .max))
  #expect(state.nextIncident(year: 2026).chain == .max)
  #expect(state.nextIncident(year: 2026).id.rawValue == "IR-2026-9223372036854775807")
}

@Test func `the list of incidents knows which are closed`() {
  let name = IncidentID(rawValue: "IR-2026-001")
  let open = ledger(registered("IR-2026-001", chain: 1))
  #expect(open.incident(name)?.isClosed == false)
  let closed = ledger(
    registered("IR-2026-001", chain: 1),
    .incidentStatusNoted(IncidentStatusNoted(incident: name, closed: true)))
  #expect(closed.incident(name)?.isClosed == true)
}

@Test(arguments: UInt64(0)..<20)
func `any ledger can be folded, stored and read`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  var state = LedgerState()
  for seq in Int64(1)...40 {
    let event =
      random.next() % 20 == 0
      ? LedgerEvent.unknown(type: "room-painted") : random.pick(LedgerEventKind.allCases).example
    let stamp = Stamp(seq: seq, at: .declared, by: random.pick(Actor.roster), via: "test")
    state.apply(Recorded(event, stamp: stamp))
    let read = try JSONDecoder().decode(LedgerState.self, from: JSONEncoder().encode(state))
    try #require(read == state)
  }
  #expect(state.lastSeq == 40)
}
