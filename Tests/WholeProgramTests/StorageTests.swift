import Foundation
import Testing

extension WholeProgram {
  /// Files that are not ours, are damaged, or cannot be written.
  struct StorageTests {
    @Test func `a file that is no database is refused and left as it is`() throws {
      let room = try TemporaryRoom.practice()
      try emptyLog(room)
      try "not a database\n".write(toFile: room("room.db"), atomically: false, encoding: .utf8)
      let ended = try room.warroom("status")
      #expect(ended.status == 3 || ended.status == 4)
      #expect(ended.errors.hasPrefix("warroom: "))
      #expect(try String(contentsOfFile: room("room.db"), encoding: .utf8) == "not a database\n")
    }

    @Test func `somebody else's database is refused`() throws {
      let room = try TemporaryRoom.practice()
      try sqlite(room, "PRAGMA application_id = 1")
      let ended = try room.warroom("tick", "C-09", as: "dan")
      #expect(ended.status == 3)
    }

    @Test func `a record of a newer version is not written to`() throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      try sqlite(room, "PRAGMA user_version = 99")
      let ended = try room.warroom("claim", "C-09", as: "dan")
      #expect(ended.status == 3)
      #expect(ended.errors.contains("newer"))
      try sqlite(room, "PRAGMA user_version = 1")
      #expect(try room.log().count == before)
    }

    @Test func `a damaged page is found, and no command crashes on it`() throws {
      let room = try TemporaryRoom.practice()
      try sqlite(room, "PRAGMA wal_checkpoint(TRUNCATE)")
      let file = try #require(FileHandle(forUpdatingAtPath: room("room.db")))
      let size = try file.seekToEnd()
      for page in stride(from: UInt64(2), to: size / 4096, by: 3) {
        try file.seek(toOffset: page * 4096)
        try file.write(contentsOf: Data(count: 4096))
      }
      try file.close()
      #expect(try room.warroom("verify").status == 4)
      for command in [["status"], ["list"], ["log"], ["tick", "C-09"], ["export", "record"]] {
        let ended = try room.warroom(command, as: "alice")
        #expect(ended.status >= 0, "\(command): ended by signal \(-ended.status)")
        #expect(ended.status == 0 || !ended.errors.isEmpty)
      }
    }

    @Test func `entries cut off the end are missed`() throws {
      let room = try TemporaryRoom.practice()
      try sqlite(room, "PRAGMA wal_checkpoint(TRUNCATE)")
      let copy = room.beside("older.db")
      try FileManager.default.copyItem(atPath: room("room.db"), toPath: copy)
      #expect(try room.warroom("say", "the last word", as: "bob").status == 0)
      try emptyLog(room)
      try FileManager.default.removeItem(atPath: room("room.db"))
      try FileManager.default.moveItem(atPath: copy, toPath: room("room.db"))
      let ended = try room.warroom("verify")
      #expect(ended.status == 4)
      #expect(ended.output.contains("TRUNCATED"))
      #expect(try room.warroom("say", "and on", as: "bob").status == 4)
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "needs the right to mount a tmpfs"))
    func `a read-only disk is for reading`() async throws {
      let disk = try SmallDisk()
      let room = try TemporaryRoom(at: disk.path + "/room", on: disk)
      try disk.makeReadOnly()
      #expect(try room.warroom("status").status == 0)
      #expect(try room.warroom("export", "timeline", as: "alice").status == 0)
      let ended = try room.warroom("claim", "C-09", as: "dan")
      #expect(ended.status == 3)
      #expect(ended.errors.contains("Nothing was recorded"))
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "READ ONLY")
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "needs the right to mount a tmpfs"))
    func `a full disk loses nothing that was acknowledged, and the room goes on afterwards`()
      async throws
    {
      let disk = try SmallDisk()
      let room = try TemporaryRoom(at: disk.path + "/room", on: disk)
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      #expect(try room.warroom("say", "before", as: "bob").status == 0)
      try disk.fill()

      let long = String(repeating: "long ", count: 1_500)
      let ended = try room.warroom("say", "-", as: "bob", input: long)
      #expect(ended.status == 3)
      #expect(ended.errors.contains("disk is full"))
      #expect(try room.warroom("status").status == 0)
      try screen.press("n")
      try screen.paste(long)
      try screen.press("Enter")
      try await screen.wait(for: "The disk is full")

      try disk.empty()
      #expect(try room.warroom("say", "after", as: "bob").status == 0)
      let texts = try room.log().map(\.text.en)
      #expect(texts.suffix(2) == ["before", "after"])
      #expect(try room.warroom("verify").status == 0)
      try screen.press("n")
      try await screen.wait(for: "long long")
      try screen.press("Enter")
      try await screen.wait(for: "recorded #")
    }

    private func sqlite(_ room: TemporaryRoom, _ statement: String) throws {
      let ended = try Program.run(
        "/usr/bin/sqlite3", [room("room.db"), statement], environment: room.environment())
      try #require(ended.status == 0, "\(ended.errors)")
    }

    /// Drops what is not in the database file yet.
    private func emptyLog(_ room: TemporaryRoom) throws {
      for name in ["room.db-wal", "room.db-shm"]
      where FileManager.default.fileExists(atPath: room(name)) {
        try FileManager.default.removeItem(atPath: room(name))
      }
    }
  }
}
