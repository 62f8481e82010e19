import EventLog
import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

private let bob = Author(member: .bob)

extension TestRoom {
  fileprivate func write(_ count: Int) throws {
    let room = process()
    for _ in 0..<count {
      _ = try room.perform(RecordEntry(text: "x"), on: incident, by: bob, at: .declared)
    }
  }

  fileprivate var chain: ChainID {
    get throws { try #require(ChainID(rawValue: 1)) }
  }

  /// The state as the record alone gives it.
  fileprivate func folded() throws -> IncidentState {
    var state = IncidentState()
    for record in try process().records(of: incident, after: 0, limit: 10_000) {
      state.apply(record)
    }
    return state
  }

  fileprivate func keep(_ snapshot: Snapshot) throws {
    let chain = try chain
    try store.write { (transaction) throws(StoreFailure) in
      try transaction.saveSnapshot(snapshot, of: chain)
    }
  }
}

@Test func `a state is kept now and then, and equals the fold of the record`() throws {
  let scene = try TestRoom()
  try scene.write(28)
  #expect(scene.store.snapshot(of: try scene.chain) == nil)
  try scene.write(1)
  let kept = try #require(scene.store.snapshot(of: try scene.chain))
  #expect(kept.seq == 32)
  #expect(try scene.process().incident(scene.incident) == (try scene.folded()))

  try scene.write(40)
  #expect(try scene.process().incident(scene.incident) == (try scene.folded()))
  #expect(scene.store.snapshot(of: try scene.chain)?.seq == 64)
}

@Test func `a kept state that cannot be read, or is of another version, is as good as none`() throws
{
  let scene = try TestRoom()
  try scene.write(40)
  let expected = try scene.folded()
  let good = try #require(scene.store.snapshot(of: try scene.chain))
  var other = good
  other.version = good.version + 1
  var cut = good
  cut.bytes.removeLast(10)
  var mislabelled = good
  mislabelled.seq = good.seq - 1
  let empty = Snapshot(version: good.version, seq: good.seq, bytes: Array("{}".utf8))
  for snapshot in [other, cut, mislabelled, empty] {
    try scene.keep(snapshot)
    #expect(try scene.process().incident(scene.incident) == expected)
  }
}

@Test func `deleting what is kept loses nothing`() throws {
  let scene = try TestRoom()
  try scene.write(40)
  let before = try scene.process().incident(scene.incident)
  try scene.store.write { (transaction) throws(StoreFailure) in try transaction.deleteSnapshots() }
  #expect(try scene.process().incident(scene.incident) == before)
}

@Test func `a process that was away catches up with what the others did`() throws {
  let scene = try TestRoom()
  let away = scene.process()
  #expect(try away.incident(scene.incident).entries == 0)
  try scene.write(50)
  #expect(try away.incident(scene.incident).entries == 50)
  try scene.write(1)
  let receipt = try away.perform(
    RecordEntry(text: "back"), on: scene.incident, by: bob, at: .declared)
  #expect(receipt.state.entries == 52)
  #expect(receipt.seq == 55)
}

@Test func `a refusal leaves nothing behind, in the record or in the process`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  _ = try room.perform(ClaimTask(task: "C-01"), on: scene.incident, by: bob, at: .declared)
  let heads = scene.store.heads()
  #expect(throws: RoomFailure.refused(.alreadyOwned("C-01", by: .bob))) {
    try room.perform(
      ClaimTask(task: "C-01"), on: scene.incident, by: Author(member: .chie), at: .declared)
  }
  #expect(scene.store.heads() == heads)
  #expect(try room.incident(scene.incident) == (try scene.folded()))
}

@Test func `a redacted text leaves its place in the record`() throws {
  let scene = try TestRoom()
  try scene.write(2)
  let chain = try scene.chain
  try scene.store.write { (transaction) throws(StoreFailure) in
    try transaction.redact(4, in: chain)
  }
  let state = try scene.process().incident(scene.incident)
  #expect(state.lastSeq == 5)
  let shown = try scene.process().records(of: scene.incident, after: 3, limit: 1)
  #expect(shown.map(\.event) == [.unknown(type: "entry-recorded")])
  #expect(shown.map(\.stamp.by) == [.bob])
}
