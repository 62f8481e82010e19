import IncidentCore
import Testing
import WarRoomTestSupport

private let key = NamedKey(SampleKey.ed25519, label: "laptop")
private let given = GivenLedger().after(AddKeys(member: "bob", keys: [key]))

@Test func `a key that anybody has or had is nobody else's`() {
  let k1 = KeyID(number: 1)
  let again = AddKeys(member: "bob", keys: [key])
  let toChie = AddKeys(member: "chie", keys: [key])
  #expect(given.refusal(of: again) == .keyInUse(by: .bob, k1))
  #expect(given.refusal(of: toChie) == .keyInUse(by: .bob, k1))
  let removed = given.after(RemoveKey(key: "k1"))
  #expect(removed.refusal(of: toChie) == .keyInUse(by: .bob, k1))
  #expect(removed.refusal(of: again) == nil)
  let left = given.after(RevokeMember(member: "bob"))
  #expect(left.refusal(of: toChie) == .keyInUse(by: .bob, k1))
  let twice = AddKeys(
    member: "chie", keys: [NamedKey(SampleKey.another), NamedKey(SampleKey.another)])
  #expect(given.refusal(of: twice) == .keyTwice)
}

@Test func `names of keys are given once in the room`() {
  let more =
    given.after(RemoveKey(key: "k1"))
    .after(AddKeys(member: "chie", keys: [NamedKey(SampleKey.another)]))
    .after(RemoveKey(key: "k2"))
    .after(AddKeys(member: "bob", keys: [key]))
  #expect(more.ledger.key(KeyID(number: 3))?.member.id == .bob)
  #expect(more.ledger.key(KeyID(number: 1))?.key.isActive == false)
  #expect(more.ledger.member(.bob)?.keys.map(\.id.rawValue) == ["k1", "k3"])
}

@Test func `a key is removed once, by its name`() {
  #expect(given.refusal(of: RemoveKey(key: "k9")) == .noSuchKey("k9", nearest: ["k1"]))
  #expect(given.refusal(of: RemoveKey(key: "laptop")) == .noSuchKey("laptop", nearest: []))
  let removed = given.after(RemoveKey(key: "k1"))
  #expect(
    removed.refusal(of: RemoveKey(key: "k1"))
      == .keyRemoved(KeyID(number: 1), of: .bob, at: given.now))
}

@Test func `whoever left gets no key`() {
  let left = given.after(RevokeMember(member: "chie"))
  let wish = AddKeys(member: "chie", keys: [NamedKey(SampleKey.another)])
  #expect(left.refusal(of: wish) == .revoked(.chie, by: .alice, at: given.now))
}
