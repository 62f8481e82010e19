import Foundation
import Testing

extension WholeProgram {
  /// Sessions that rest, that last too long, and lines that are dead.
  struct SshRestTests {
    private func set(_ setting: String, _ value: String, in room: TemporaryRoom) throws {
      let ended = try room.warroom("setting", "set", setting, value, as: "alice")
      try #require(ended.status == 0, "\(ended.errors)")
    }

    @Test func `a session that rests is blanked, and any key brings it back`() async throws {
      let room = try TemporaryRoom.practice()
      try set("idle-lock", "10s", in: room)
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let screen = try door.screen(as: "bob")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("half a sentence")
      try await screen.wait(for: "half a sentence")
      try await screen.wait(for: "Screen blanked")
      #expect(!screen.screen.contains("C-09") && !screen.screen.contains("half"))
      try screen.press("x")
      try await screen.wait(for: "half a sentence")
      #expect(!screen.screen.contains("half a sentencex"))
    }

    @Test func `a session that lasts too long says so, ends by itself and keeps the text`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let screen = try door.screen(as: "bob")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("not sent")
      try await Patience.wait("the text on the disk") { room.keepsDraft("not sent") ? () : nil }
      // The setting of a room also holds for sessions that are open.
      try set("session-limit", "10s", in: room)
      #expect(try await screen.waitForExit() == 0)
      #expect(screen.screen.contains("log in again"))
      #expect(try room.presentProcesses().isEmpty)
      let again = try door.screen(as: "bob")
      try await again.wait(for: "unsent text")
    }

    @Test func `a line that is dead, though nobody hung up, is noticed by sshd`() async throws {
      let room = try TemporaryRoom.practice()
      // As `setup ssh` has it, with a second in place of five.
      let door = try await Sshd(
        of: room, members: ["alice"],
        settings: ["ClientAliveInterval 1", "ClientAliveCountMax 2"])
      let screen = try door.screen(as: "alice")
      try await screen.wait(for: "C-09")
      let session = try #require(try room.presentProcesses().first)
      kill(screen.processID, SIGSTOP)
      defer { kill(screen.processID, SIGKILL) }
      try await Patience.wait(atMost: .seconds(10), "the end of the session \(session)") {
        ProcessTable.isGone(session) ? () : nil
      }
      #expect(try room.warroom("member", "show", "alice", as: "dan").output.contains("last"))
    }
  }
}
