import IncidentCore
import Testing
import WarRoomTestSupport

private let name = IncidentID(year: 2026, number: 4)
private let title = LocalizedText(en: "Leak", ja: "流出")

private func ledger(practice: Bool) -> LedgerState {
  var ledger = LedgerState()
  let stamp = Stamp(seq: 1, at: .declared, by: .alice, via: "test")
  ledger.apply(Recorded(.roomFounded(RoomFounded(practice: practice, zone: .tokyo)), stamp: stamp))
  return ledger
}

private func decide(_ wish: OpenIncident, by actor: Actor, practice: Bool = false)
  throws(Refusal) -> [IncidentEvent]
{
  try wish.decide(ledger(practice: practice), actor: actor, now: .declared, incident: name)
}

@Test func `whoever declares an incident leads it`() throws {
  let known = Moment.declared + -Int64(3).hours
  let wish = OpenIncident(title: title, playbook: .tiny, severity: .one, knownAt: known)
  let opened = IncidentOpened(
    incident: name, title: title, severity: .one, tlp: .amber, drill: false, knownAt: known,
    zone: .tokyo)
  #expect(
    try decide(wish, by: .alice) == [
      .opened(opened), .playbookApplied(PlaybookApplied(playbook: .tiny)),
      .dutyAssumed(DutyAssumed(duty: .commander, member: .alice)),
    ])
}

@Test func `everything in a room for practice is a drill`() throws {
  let wish = OpenIncident(title: title, playbook: .tiny)
  guard case .opened(let opened)? = try decide(wish, by: .alice, practice: true).first else {
    Issue.record("nothing was opened")
    return
  }
  #expect(opened.drill)
}

@Test func `only somebody with the right of a commander declares`() {
  let wish = OpenIncident(title: title, playbook: .tiny)
  #expect(throws: Refusal.observersOnlyRead(.eve)) { try decide(wish, by: .eve) }
  #expect(throws: Refusal.commanderOnly(act: .open, commander: nil)) {
    try decide(wish, by: .bob)
  }
}

@Test func `nobody knew about it in the future`() {
  let ahead = Moment.declared + Int64(2).minutes
  #expect(throws: Refusal.timeInFuture(ahead)) {
    try decide(OpenIncident(title: title, playbook: .tiny, knownAt: ahead), by: .alice)
  }
}

@Test func `an incident has a name`() {
  for blank in [LocalizedText(), LocalizedText(en: "", ja: " \n")] {
    #expect(throws: Refusal.needsReason) {
      try decide(OpenIncident(title: blank, playbook: .tiny), by: .alice)
    }
  }
}
