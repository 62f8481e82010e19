import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

private let alice = Author(member: .alice)
private let claim = ClaimTask(task: "C-01")

@Test func `a key taken away a moment ago writes nothing in a session that was open before`()
  throws
{
  let scene = try TestRoom()
  let admin = scene.process()
  try admin.perform(
    AddKeys(member: "bob", keys: [NamedKey(SampleKey.ed25519), NamedKey(SampleKey.another)]),
    by: alice, at: .declared)
  let keys = try #require(try admin.ledger().member(.bob)).keys.map(\.id)
  let (lost, kept) = (try #require(keys.first), try #require(keys.last))

  let open = scene.process()
  let bob = Author(member: .bob, via: "ssh 203.0.113.9", key: lost)
  _ = try open.perform(claim, on: scene.incident, by: bob, at: .declared)
  try admin.perform(RemoveKey(key: lost.rawValue), by: alice, at: .declared)

  let failure = RoomFailure.barred(.keyRemoved(lost, of: .bob, at: .declared))
  #expect(throws: failure) {
    try open.perform(TickTask(task: "C-01"), on: scene.incident, by: bob, at: .declared)
  }
  // The member's other key still opens the door.
  let other = Author(member: .bob, via: "ssh 203.0.113.9", key: kept)
  _ = try open.perform(TickTask(task: "C-01"), on: scene.incident, by: other, at: .declared)
}

@Test func `nobody acts with a key of somebody else, nor with one the room never saw`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  try room.perform(
    AddKeys(member: "alice", keys: [NamedKey(SampleKey.ed25519)]), by: alice, at: .declared)
  for id in ["k1", "k9"] {
    let key = try #require(KeyID(rawValue: id))
    #expect(throws: RoomFailure.barred(.noSuchKey(id, nearest: []))) {
      try room.perform(
        claim, on: scene.incident, by: Author(member: .bob, key: key), at: .declared)
    }
  }
}
