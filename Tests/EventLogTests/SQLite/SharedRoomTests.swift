import EventLog
import Foundation
import SQLiteEventLog
import Testing

/// Several stores on one room, as several processes have them: each has its own connection and
/// stands in the queue for itself.
@Suite struct SharedRoomTests {
  let directory: TemporaryDirectory
  let room: String

  init() throws {
    directory = try TemporaryDirectory()
    room = directory("room")
    _ = try SQLiteEventStore.create(roomAt: room)
  }

  /// Runs `work` on as many threads, each with a store of its own.
  private func onThreads(
    _ count: Int, _ work: @escaping @Sendable (Int, SQLiteEventStore) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<count {
        let room = room
        group.addTask {
          try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
              continuation.resume(
                with: Result { try work(number, SQLiteEventStore(roomAt: room)) })
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `eight writers at once lose nothing and leave one unbroken chain`() async throws {
    try await onThreads(8) { _, store in
      for _ in 0..<40 { try store.append(sampleBody()) }
    }
    let store = try SQLiteEventStore(roomAt: room)
    let report = try Verifier(kept: store.keptHeads()).verify(store)
    #expect(report.chains.map(\.verdict) == [.sound(through: 320, anchored: 320)])
  }

  @Test func `a session that only reads does not keep the write-ahead log from being emptied`()
    throws
  {
    let reader = try SQLiteEventStore(roomAt: room)
    let writer = try SQLiteEventStore(roomAt: room)
    var longest: Int64 = 0
    for round in 0..<3_000 {
      try writer.append(sampleBody())
      if round % 50 == 0 { _ = try reader.heads() }
      let attributes = try FileManager.default.attributesOfItem(atPath: room + "/room.db-wal")
      longest = max(longest, attributes[.size] as? Int64 ?? 0)
    }
    #expect(longest < 16 << 20)
    #expect(try reader.heads().first?.seq == 3_000)
  }

  @Test func `one act sent by eight at once is recorded once`() async throws {
    let operations = (0..<40).map { _ in OperationID.random() }
    try await onThreads(8) { _, store in
      for operation in operations {
        try store.write { transaction throws(StoreFailure) in
          guard try transaction.event(operation: operation) == nil else { return }
          try transaction.append(sampleBody(operation), to: .first)
        }
      }
    }
    #expect(try SQLiteEventStore(roomAt: room).head(of: .first).seq == 40)
  }

  @Test func `what one reads before it writes is still so when it writes`() async throws {
    try await onThreads(8) { number, store in
      for _ in 0..<20 {
        try store.write { transaction throws(StoreFailure) in
          let seen = try transaction.head(of: .first).seq
          let event = try transaction.append(sampleBody(), to: .first)
          #expect(event.seq == seen + 1)
        }
      }
    }
    #expect(try SQLiteEventStore(roomAt: room).head(of: .first).seq == 160)
  }

  @Test func `the bell wakes whoever waits, and only after the commit can be seen`() async throws {
    try await onThreads(2) { number, store in
      guard number == 0 else {
        // Not before the other one waits.
        while try store.snapshot(of: .first) == nil {}
        for _ in 0..<20 { try store.append(sampleBody()) }
        return
      }
      let watcher = try #require(store.bell).watcher()
      #expect(!watcher.wait(timeoutMs: 0))
      try store.write { transaction throws(StoreFailure) in
        try transaction.saveSnapshot(Snapshot(version: 1, seq: 0, bytes: []), of: .first)
      }
      #expect(watcher.wait(timeoutMs: 0))
      var seen: Int64 = 0
      while seen < 20, watcher.wait(timeoutMs: 10_000) {
        let now = try store.head(of: .first).seq
        #expect(now > 0)
        seen = now
      }
      #expect(seen == 20)
    }
  }

  @Test func `a stopped watcher waits no more`() async throws {
    let watcher = try ChangeBell(room: room).watcher()
    async let rang = withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: watcher.wait(timeoutMs: -1)) }
    }
    watcher.stop()
    #expect(await !rang)
    #expect(!watcher.wait(timeoutMs: -1))
  }

  @Test func `a back-up taken while others write is whole and on the living chain`() async throws {
    let backup = directory("backup")
    try await onThreads(3) { number, store in
      guard number == 0 else {
        for _ in 0..<60 { try store.append(sampleBody()) }
        return
      }
      while try store.head(of: .first).seq < 20 {}
      try store.backup(to: backup)
    }
    let living = try SQLiteEventStore(roomAt: room)
    let copy = try SQLiteEventStore(backupAt: backup)
    let head = try copy.head(of: .first)
    #expect(head.seq >= 20)
    #expect(try living.events(in: .first, after: head.seq - 1, limit: 1).first?.head == head)
    #expect(try Verifier(kept: copy.keptHeads()).verify(copy).exitCode == 0)
    #expect(throws: StoreFailure.self) { try living.backup(to: backup) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).count == 2)
  }

  @Test func `the log is emptied while others have the room open`() throws {
    let reader = try SQLiteEventStore(roomAt: room, access: .readOnly)
    let writer = try SQLiteEventStore(roomAt: room)
    for number in 1...150 {
      try writer.append(sampleBody())
      #expect(try reader.head(of: .first).seq == Int64(number))
      #expect(try size("room.db-wal") < 1_200_000)
    }
    #expect(try size("room.db") > 50_000)
  }

  private func size(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: room + "/" + name)
    return attributes[.size] as? Int ?? 0
  }

  @Test func `a redacted text is in none of the room's files`() throws {
    let store = try SQLiteEventStore(roomAt: room)
    let event = try store.append(sampleBody(note: "correct horse battery staple"))
    try store.fill(5)
    try store.write { transaction throws(StoreFailure) in
      try transaction.redact(event.seq, in: .first)
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: room) {
      let bytes = try contents(room + "/" + name)
      #expect(bytes.firstRange(of: Array("battery staple".utf8)) == nil, "\(name)")
    }
  }
}
