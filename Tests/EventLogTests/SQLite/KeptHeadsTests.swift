import EventLog
import Foundation
import SQLiteEventLog
import Testing

/// Losses a database cannot notice in itself: the file of kept heads must.
@Suite struct KeptHeadsTests {
  let directory: TemporaryDirectory
  let room: String

  init() throws {
    directory = try TemporaryDirectory()
    room = directory("room")
  }

  /// Fills the room so that the events are in the write-ahead log alone, and leaves it.
  private func fillAndLeave(_ count: Int) throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    for _ in 0..<count { try store.append(sampleBody()) }
  }

  private func opens() throws { _ = try SQLiteEventStore(roomAt: room) }

  @Test func `a deleted log is missed, with how much since when`() throws {
    try fillAndLeave(12)
    try FileManager.default.removeItem(atPath: room + "/room.db-wal")
    #expect(throws: StoreFailure.eventsMissing(chain: .first, count: 12, since: nil)) {
      try opens()
    }
    let store = try SQLiteEventStore(roomAt: room, access: .readOnly)
    #expect(store.contradiction == .eventsMissing(chain: .first, count: 12, since: nil))
    #expect(try store.heads() == [])
  }

  @Test func `a log cut anywhere is missed`() throws {
    try fillAndLeave(12)
    let log = room + "/room.db-wal"
    let whole = try contents(log)
    for part in [1, 2, 3, 5, 8, 13, 21, 34] {
      try setContents(log, Array(whole.prefix(whole.count * part / 35)))
      let failure = #expect(throws: StoreFailure.self) { try opens() }
      guard case .eventsMissing(chain: .first, let count, _) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      #expect((1...12).contains(count))
    }
    try setContents(log, whole)
    try opens()
  }

  @Test func `an older copy put back is missed, and can be accepted on purpose`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.fill(5)
    let yesterday = try #require(try store.events(in: .first, after: 4, limit: 1).first)
    try store.backup(to: directory("yesterday"))
    try store.fill(3)
    try restore(directory("yesterday"))

    #expect(
      throws: StoreFailure.eventsMissing(
        chain: .first, count: 3, since: yesterday.index.recordedAt)
    ) { try opens() }
    try SQLiteEventStore(roomAt: room, access: .readOnly).acceptHeads()
    try SQLiteEventStore(roomAt: room).fill(1)
    try opens()
  }

  @Test func `an older copy that went its own way has diverged`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.fill(5)
    try store.backup(to: directory("yesterday"))
    try store.fill(3)
    let heads = try contents(room + "/heads.log")
    try restore(directory("yesterday"))
    try setContents(room + "/heads.log", [])
    try SQLiteEventStore(roomAt: room).fill(4)
    try setContents(room + "/heads.log", heads)

    #expect(throws: StoreFailure.diverged(chain: .first, seq: 8)) { try opens() }
  }

  @Test func `another room's database in its place is noticed`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.fill(1)
    let other = try SQLiteEventStore.create(roomAt: directory("other"))
    try other.fill(1)
    try other.backup(to: directory("copy"))
    try restore(directory("copy"))
    #expect(throws: StoreFailure.otherInstance(kept: store.instance, found: other.instance)) {
      try opens()
    }
  }

  @Test func `a line cut short by a crash hides nothing`() throws {
    try fillAndLeave(3)
    let heads = room + "/heads.log"
    let lines = try contents(heads)
    try setContents(heads, Array(lines.dropLast(20)))
    let store = try SQLiteEventStore(roomAt: room)
    let event = try store.append(sampleBody())
    let kept = KeptHead.read(String(decoding: try contents(heads), as: UTF8.self))
    #expect(kept.map(\.head.seq) == [1, 2, 4])
    #expect(kept.last?.head == event.head)
  }

  @Test func `the file stays small and keeps the newest of every chain`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.append(sampleBody(), to: .second)
    for _ in 0..<700 { try store.append(sampleBody()) }

    let bytes = try contents(room + "/heads.log")
    #expect(bytes.count < 1 << 16)
    let kept = KeptHead.read(String(decoding: bytes, as: UTF8.self))
    #expect(kept.first { $0.head.chain == .second }?.head == (try store.head(of: .second)))
    #expect(kept.last?.head == (try store.head(of: .first)))
    let report = try Verifier(kept: kept).verify(store)
    #expect(report.exitCode == 0)
  }

  /// Puts a back-up in the database's place, as an operator at three in the morning would.
  private func restore(_ path: String) throws {
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: room + "/room.db" + suffix)
    }
    try setContents(room + "/room.db", contents(path))
  }
}
