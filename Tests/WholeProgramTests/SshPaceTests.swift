import Foundation
import Testing

extension WholeProgram {
  /// A member who floods the room over SSH is held up, with a clear word; nobody else is.
  struct SshPaceTests {
    @Test func `who has used up their pace is told to wait, and nothing is recorded`() async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "dan"])
      #expect(try door.ssh(as: "dan", ["say", "one"]).status == 0)
      let file = room.path + "/presence/dan.pace"
      // A hundred acts at once have used it up to five seconds from now.
      func use(upTo moment: Date) throws {
        try FileManager.default.setAttributes([.modificationDate: moment], ofItemAtPath: file)
      }
      let before = try room.log().count
      try use(upTo: Date() + 9)
      let refused = try door.ssh(as: "dan", ["say", "two"])
      #expect(refused.status == 3)
      #expect(refused.errors.contains("at most 20 a second over SSH. Nothing was recorded."))
      #expect(refused.errors.contains("send it again"))
      let json = try door.ssh(as: "dan", ["say", "two", "--json"])
      #expect(json.errors.contains("\"slow-down\"") || json.output.contains("\"slow-down\""))
      #expect(try room.log().count == before)
      // Reading goes on, and so do colleagues and whoever is at the host.
      #expect(try door.ssh(as: "dan", ["status"]).status == 0)
      #expect(try door.ssh(as: "alice", ["say", "three"]).status == 0)
      #expect(try room.warroom("say", "four", as: "dan").status == 0)
      // A clock that was set back locks nobody out, and waiting helps.
      try use(upTo: Date() + 3_600)
      #expect(try door.ssh(as: "dan", ["say", "five"]).status == 0)
      try use(upTo: Date() - 1)
      #expect(try door.ssh(as: "dan", ["say", "six"]).status == 0)
      #expect(try room.log().count == before + 4)
    }

    @Test func `acts on the screen count too, and the typed text is kept`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["dan"])
      let screen = try door.screen(as: "dan")
      try await screen.wait(for: "DRILL")
      try FileManager.default.createDirectory(
        atPath: room.path + "/presence", withIntermediateDirectories: true)
      let file = room.path + "/presence/dan.pace"
      _ = FileManager.default.createFile(atPath: file, contents: nil)
      try FileManager.default.setAttributes(
        [.modificationDate: Date() + 9], ofItemAtPath: file)
      try screen.press("n")
      try screen.type("the desk called")
      try await screen.wait(for: "the desk called")
      try screen.press("Enter")
      try await screen.wait(for: "NOT SAVED")
      try FileManager.default.setAttributes(
        [.modificationDate: Date() - 1], ofItemAtPath: file)
      try screen.press("n")
      try await screen.wait(for: "the desk called")
      try screen.press("Enter")
      try await screen.wait(for: "recorded #")
    }
  }
}
