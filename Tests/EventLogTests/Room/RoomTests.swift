import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

private let alice = Author(member: .alice)
private let bob = Author(member: .bob, via: "ssh 203.0.113.9")

@Test func `the founder is the first commander and the admin`() throws {
  let room = Room(store: InMemoryEventStore())
  try room.found(practice: false, zone: .tokyo, by: bob, at: .declared)
  let ledger = try room.ledger()
  #expect(ledger.members.map(\.id) == [.bob])
  #expect(ledger.member(.bob)?.right == .commander)
  #expect(ledger.member(.bob)?.isAdmin == true)
  #expect(ledger.zone == .tokyo)
}

@Test func `a room is founded once`() throws {
  let store = InMemoryEventStore()
  for author in [alice, bob] {
    try Room(store: store).found(practice: false, zone: .tokyo, by: author, at: .declared)
  }
  #expect(try Room(store: store).ledger().members.map(\.id) == [.alice])
}

@Test func `an act is recorded with who, when, from where, and both its times`() throws {
  let scene = try TestRoom()
  let now = Moment.declared + Int64(5).minutes
  let earlier = Moment.declared + -Int64(2).hours
  let receipt = try scene.process().perform(
    TickTask(task: "C-01", occurred: earlier), on: scene.incident, by: bob, at: now)
  #expect(receipt.records.map(\.event) == [.taskDone(TaskDone(task: "C-01"))])
  let stamp = receipt.records.first?.stamp
  expectSame(
    stamp,
    Stamp(
      seq: 4, at: now, occurred: earlier, by: .bob, via: "ssh 203.0.113.9", act: stamp?.act))
  #expect(receipt.seq == 4)
  #expect(try scene.process().records(of: scene.incident, after: 3, limit: 9) == receipt.records)
}

@Test func `what happens as it is recorded has one time`() throws {
  let scene = try TestRoom()
  let receipt = try scene.process().perform(
    TickTask(task: "C-01", occurred: .declared), on: scene.incident, by: bob, at: .declared)
  #expect(receipt.records.first?.stamp.occurred == nil)
}

@Test func `incidents get their names and chains one after the other`() throws {
  let scene = try TestRoom()
  let wish = OpenIncident(title: LocalizedText(en: "Next"), playbook: .tiny)
  let receipt = try scene.process().open(wish, by: alice, at: .declared)
  let ledger = try scene.process().ledger()
  #expect(ledger.incidents.map(\.id.rawValue) == ["IR-2026-001", "IR-2026-002"])
  #expect(ledger.incidents.map(\.chain) == [1, 2])
  #expect(try scene.process().incident(receipt.state.id) == receipt.state)
  #expect(receipt.state.commander == .alice)
}

@Test func `the year in a name is the one on the room's wall`() throws {
  let scene = try TestRoom()
  // New Year's Day in Tokyo, still the last of December in UTC.
  let newYear = try #require(Moment(iso8601: "2026-12-31T15:30:00Z"))
  let wish = OpenIncident(title: LocalizedText(en: "Next"), playbook: .tiny)
  let receipt = try scene.process().open(wish, by: alice, at: newYear)
  #expect(receipt.state.id.rawValue == "IR-2027-001")
}

@Test func `closing and opening again are noted in the ledger, each once`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  func isClosed() throws -> Bool? {
    try scene.process().ledger().incident(scene.incident)?.isClosed
  }
  let before = try room.ledger().lastSeq
  let close = CloseIncident(reason: "over", leavingOpen: true)
  _ = try room.perform(close, on: scene.incident, by: alice, at: .declared)
  #expect(try isClosed() == true)
  _ = try room.perform(RecordEntry(text: "late"), on: scene.incident, by: bob, at: .declared)
  #expect(try room.ledger().lastSeq == before + 1)
  let again = ReopenIncident(reason: "again")
  _ = try room.perform(again, on: scene.incident, by: alice, at: .declared)
  #expect(try isClosed() == false)
}

@Test func `an incident nobody knows is answered with the nearest names`() throws {
  let scene = try TestRoom()
  let wrong = IncidentID(rawValue: "IR-2026-011")
  let failure = RoomFailure.noSuchIncident("IR-2026-011", nearest: ["IR-2026-001"])
  #expect(throws: failure) { try scene.process().incident(wrong) }
  #expect(throws: failure) {
    try scene.process().perform(ClaimTask(task: "C-01"), on: wrong, by: bob, at: .declared)
  }
}

@Test func `an export is noted with how far it went`() throws {
  let scene = try TestRoom()
  let export = RecordExported(incident: scene.incident, format: "timeline md", through: 3)
  try scene.process().perform(
    SetExportRight(member: "bob", granted: true), by: Author(member: .alice), at: .declared)
  try scene.process().perform(NoteExport(export), by: bob, at: .declared)
  let stored = try #require(scene.store.events(in: .ledger, after: 0, limit: 99).last)
  #expect(stored.index.type == "record-exported")
  #expect(stored.index.actor == "bob")
}

@Test func `a timeline can be read in either order and by task`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  let early = RecordEntry(
    text: "login", occurred: .declared + -Int64(9).hours, task: "C-01")
  _ = try room.perform(early, on: scene.incident, by: bob, at: .declared)
  _ = try room.perform(ClaimTask(task: "C-02"), on: scene.incident, by: bob, at: .declared)
  let happened = try room.timeline(
    TimelineQuery(order: .occurred, page: .first, limit: 1), of: scene.incident)
  #expect(happened.map(\.stamp.seq) == [4])
  let recorded = try room.timeline(TimelineQuery(order: .recorded, limit: 2), of: scene.incident)
  #expect(recorded.map(\.stamp.seq) == [4, 5])
  let ofTask = try room.timeline(TimelineQuery(limit: 9, task: "C-01"), of: scene.incident)
  #expect(ofTask.map(\.stamp.seq) == [4])
}
