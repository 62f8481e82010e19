import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

private let bob = Author(member: .bob)

@Test func `an act that is sent again is recorded once and answered the same`() throws {
  let scene = try TestRoom()
  let operation = OperationID.random()
  let first = try scene.process().perform(
    RecordEntry(text: "login"), on: scene.incident, by: bob, operation: operation, at: .declared)
  let again = try scene.process().perform(
    RecordEntry(text: "login"), on: scene.incident, by: bob, operation: operation,
    at: .declared + Int64(9).seconds)
  #expect(!first.wasRecordedBefore)
  #expect(again.wasRecordedBefore)
  expectSame(again.records, first.records)
  #expect(again.state == first.state)
}

@Test func `a resend after somebody else's act is answered with the first receipt`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  let operation = OperationID.random()
  let tick = TickTask(task: "C-01")
  let first = try room.perform(
    tick, on: scene.incident, by: bob, operation: operation, at: .declared)
  _ = try scene.process().perform(
    ReopenTask(task: "C-01", reason: "again"), on: scene.incident, by: Author(member: .chie),
    at: .declared)
  let again = try room.perform(
    tick, on: scene.incident, by: bob, operation: operation, at: .declared)
  expectSame(again.records, first.records)
  #expect(again.state.task("C-01")?.state == .todo)
  #expect(again.state.lastSeq == 5)
}

@Test func `a resend is recognised although its member may no longer write`() throws {
  let scene = try TestRoom()
  let operation = OperationID.random()
  let entry = RecordEntry(text: "login")
  let first = try scene.process().perform(
    entry, on: scene.incident, by: bob, operation: operation, at: .declared)
  try scene.note(.rightSet(RightSet(member: .bob, right: .observer)))
  let again = try scene.process().perform(
    entry, on: scene.incident, by: bob, operation: operation, at: .declared)
  expectSame(again.records, first.records)
}

@Test func `an incident declared twice by one key press is one incident`() throws {
  let scene = try TestRoom()
  let operation = OperationID.random()
  let wish = OpenIncident(title: LocalizedText(en: "Next"), playbook: .tiny)
  let alice = Author(member: .alice)
  let first = try scene.process().open(wish, by: alice, operation: operation, at: .declared)
  let again = try scene.process().open(wish, by: alice, operation: operation, at: .declared)
  #expect(again.wasRecordedBefore)
  #expect(again.state.id == first.state.id)
  #expect(try scene.process().ledger().incidents.count == 2)
}

@Test func `an act is not mistaken for one of another incident`() throws {
  let scene = try TestRoom()
  let alice = Author(member: .alice)
  let other = try scene.process().open(
    OpenIncident(title: LocalizedText(en: "Next"), playbook: .tiny), by: alice, at: .declared)
  let operation = OperationID.random()
  let entry = RecordEntry(text: "login")
  _ = try scene.process().perform(
    entry, on: scene.incident, by: alice, operation: operation, at: .declared)
  #expect(throws: RoomFailure.store(.operationRecorded(operation))) {
    try scene.process().perform(
      entry, on: other.state.id, by: alice, operation: operation, at: .declared)
  }
  #expect(try scene.process().incident(other.state.id).entries == 0)
}

@Test func `a redacted act that is sent again is still recognised`() throws {
  let scene = try TestRoom()
  let operation = OperationID.random()
  let entry = RecordEntry(text: "password")
  let first = try scene.process().perform(
    entry, on: scene.incident, by: bob, operation: operation, at: .declared)
  let chain = try #require(ChainID(rawValue: 1))
  let seq = try #require(first.seq)
  try scene.store.write { (transaction) throws(StoreFailure) in
    try transaction.redact(seq, in: chain)
  }
  let again = try scene.process().perform(
    entry, on: scene.incident, by: bob, operation: operation, at: .declared)
  #expect(again.records.map(\.event) == [.unknown(type: "entry-recorded")])
  #expect(again.records.map(\.stamp.by) == [.bob])
}
