import EventLog
import Foundation
import SQLiteEventLog
import Testing
import WarRoomTestSupport

/// Random damage to the files: never a crash, never a wrong event that verifies.
@Suite struct DamageTests {
  let directory: TemporaryDirectory
  let room: String
  let kept: [KeptHead]
  let events: [StoredEvent]

  init() throws {
    directory = try TemporaryDirectory()
    room = directory("room")
    let store = try SQLiteEventStore.create(roomAt: room)
    for number in 0..<25 {
      try store.append(sampleBody(note: "entry \(number)"))
      try store.append(sampleBody(task: nil), to: .second)
    }
    kept = try store.keptHeads()
    events = try store.events(in: .first, after: 0, limit: 100)
  }

  @Test(arguments: ["room.db", "room.db-wal"])
  func `flipped bytes in the files never verify as other events`(_ name: String) throws {
    // The database file gets the events only by a back-up; in the room they are in the log.
    if name == "room.db" {
      try SQLiteEventStore(roomAt: room).backup(to: directory("copy"))
      try FileManager.default.removeItem(atPath: room + "/room.db-wal")
      try setContents(room + "/room.db", contents(directory("copy")))
    }
    let whole = try contents(room + "/" + name)
    var random = SeededGenerator(seed: 17)
    var found = 0
    let flips = ProcessInfo.processInfo.environment["WARROOM_TORTURE"] == nil ? 150 : 1_000
    for _ in 0..<flips {
      var damaged = whole
      let position = Int.random(in: damaged.indices, using: &random)
      damaged[position] ^= UInt8.random(in: 1...255, using: &random)
      try setContents(room + "/" + name, damaged)
      if try !verifies() { found += 1 }
    }
    #expect(found > 20)
  }

  /// Whether the room verifies against the heads kept elsewhere; where it does, its events must be
  /// the ones recorded.
  private func verifies() throws -> Bool {
    let store: SQLiteEventStore
    let report: VerificationReport
    do throws(StoreFailure) {
      store = try SQLiteEventStore(roomAt: room, access: .readOnly)
      report = try Verifier(kept: kept).verify(store)
    } catch {
      return false
    }
    guard report.exitCode == 0 else { return false }
    let found = try store.events(in: .first, after: 0, limit: 100)
    #expect(found.map(\.body) == events.map(\.body))
    #expect(found.map(\.index) == events.map(\.index))
    return true
  }

  @Test func `nothing is appended after an event that is not as it was recorded`() throws {
    let store = try SQLiteEventStore(roomAt: room)
    try store.backup(to: directory("copy"))
    var bytes = try contents(directory("copy"))
    let last = Array("entry 24".utf8)
    let place = try #require(bytes.firstRange(of: last)).lowerBound
    bytes[place] ^= 0x20
    try FileManager.default.removeItem(atPath: room + "/room.db-wal")
    try setContents(room + "/room.db", bytes)

    let damaged = try SQLiteEventStore(roomAt: room)
    #expect(throws: StoreFailure.corrupt("event 25 of chain 1 is not as recorded")) {
      try damaged.append(sampleBody())
    }
    try damaged.append(sampleBody(), to: .second)
    #expect(try Verifier(kept: kept).verify(damaged).chains[0].verdict == .broken(at: 25, .body))
  }
}
