import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

private let alice = Author(member: .alice)
private let bob = Author(member: .bob)
private let claim = ClaimTask(task: "C-01")

@Test func `who is no member writes nothing, and hears who is`() throws {
  let scene = try TestRoom()
  let bop = Author(member: MemberName(stored: "bop"))
  let failure = RoomFailure.notAMember(bop.member, nearest: ["bob"])
  let room = scene.process()
  #expect(throws: failure) { try room.perform(claim, on: scene.incident, by: bop, at: .declared) }
  #expect(throws: failure) {
    try room.open(
      OpenIncident(title: LocalizedText(en: "x"), playbook: .tiny), by: bop, at: .declared)
  }
  #expect(throws: failure) {
    try room.perform(
      NoteExport(RecordExported(incident: nil, format: "record", through: 0)), by: bop,
      at: .declared)
  }
}

@Test func `a right lowered a moment ago is lowered in a process that was open before`() throws {
  let scene = try TestRoom()
  let open = scene.process()
  _ = try open.perform(claim, on: scene.incident, by: bob, at: .declared)

  try scene.note(.rightSet(RightSet(member: .bob, right: .observer)))

  #expect(throws: RoomFailure.refused(.observersOnlyRead(.bob))) {
    try open.perform(TickTask(task: "C-01"), on: scene.incident, by: bob, at: .declared)
  }
  #expect(try scene.process().incident(scene.incident).lastSeq == 4)
}

@Test func `a right given a moment ago counts at once`() throws {
  let scene = try TestRoom()
  let open = scene.process()
  let eve = Author(member: .eve)
  #expect(throws: RoomFailure.refused(.observersOnlyRead(.eve))) {
    try open.perform(claim, on: scene.incident, by: eve, at: .declared)
  }
  try scene.note(.rightSet(RightSet(member: .eve, right: .responder)))
  let receipt = try open.perform(claim, on: scene.incident, by: eve, at: .declared)
  #expect(receipt.state.task("C-01")?.progress.owner == .eve)
}

@Test func `an admin lets people in, nobody else, and everybody once`() throws {
  let scene = try TestRoom()
  let room = scene.process()
  let zoe = AdmitMember(member: MemberName(stored: "zoe"), right: .commander, admin: true)
  for author in [bob, Author(member: .kim)] {
    #expect(throws: RoomFailure.barred(.adminsOnly(admins: [.alice]))) {
      try room.perform(zoe, by: author, at: .declared)
    }
  }
  #expect(throws: RoomFailure.notAMember(zoe.member, nearest: ["bob", "eve"])) {
    try room.perform(zoe, by: Author(member: zoe.member), at: .declared)
  }
  try room.perform(zoe, by: alice, at: .declared)
  #expect(throws: RoomFailure.barred(.alreadyMember(zoe.member))) {
    try room.perform(
      AdmitMember(member: zoe.member, right: .observer), by: alice, at: .declared)
  }
  #expect(try room.ledger().member(zoe.member)?.right == .commander)
}

@Test func `anybody walks into a room for practice`() throws {
  let room = Room(store: InMemoryEventStore())
  try room.found(practice: true, zone: .tokyo, by: alice, at: .declared)
  let person = AdmitMember(member: .bob, right: .responder)
  try room.perform(person, by: bob, at: .declared)
  #expect(try room.perform(person, by: bob, at: .declared).records.isEmpty)
  #expect(try room.ledger().member(.bob)?.right == .responder)
}

@Test func `nobody's right is judged on a ledger that a newer version wrote to`() throws {
  let scene = try TestRoom()
  let open = scene.process()
  try scene.note(.unknown(type: "member-expelled"))
  let failure = RoomFailure.refused(.newerRecord(["member-expelled"]))
  #expect(throws: failure) { try open.perform(claim, on: scene.incident, by: bob, at: .declared) }
  #expect(throws: failure) {
    try open.perform(
      AdmitMember(member: MemberName(stored: "zoe"), right: .observer), by: alice, at: .declared)
  }
  // Reading goes on.
  #expect(try open.incident(scene.incident).lastSeq == 3)
}

@Test func `an incident a newer version wrote to can be read and not written`() throws {
  let scene = try TestRoom()
  let chain = try #require(ChainID(rawValue: 1))
  let line = try StoredLine.text(IncidentEvent.taskDone(TaskDone(task: "C-01")))
  let newer = line.replacing(#""type":"task-done""#, with: #""type":"task-painted""#)
  try scene.append(body: Array(newer.utf8), to: chain)

  let room = scene.process()
  let shown = try room.timeline(TimelineQuery(order: .recorded, limit: 1), of: scene.incident)
  #expect(shown.map(\.event) == [.unknown(type: "task-painted")])
  #expect(throws: RoomFailure.refused(.newerRecord(["task-painted"]))) {
    try room.perform(claim, on: scene.incident, by: bob, at: .declared)
  }
}
