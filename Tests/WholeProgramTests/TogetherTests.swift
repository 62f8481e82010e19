import Foundation
import Testing

extension WholeProgram {
  /// Several screens and commands on one room.
  struct TogetherTests {
    @Test func `a colleague's act appears within a second and leaves cursor and text alone`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("half a sent")
      try await screen.wait(for: "half a sent")
      let cursor = screen.cursor

      #expect(try room.warroom("claim", "C-09", as: "dan").status == 0)
      try await screen.wait("C-09 with its owner", atMost: Patience.promised) {
        $0.split(separator: "\n").contains { $0.contains("C-09") && $0.contains("dan") }
      }
      #expect(screen.screen.contains("half a sent"))
      // The picture arrives before the cursor is put back.
      try await Patience.wait("the cursor at \(cursor)", insteadOf: { screen.cursor }) {
        screen.cursor == cursor ? () : nil
      }
    }

    @Test func `the loser of a race reads who was first, and keeps the text`() async throws {
      let (room, incident) = try TemporaryRoom.practice(withTasks: 3)
      let screen = try room.screen(as: "bob", "--incident", incident)
      try await screen.wait(for: "C-03")
      try screen.press(":")
      try screen.type("C-03")
      try screen.press("Enter", "+")
      try screen.type("rule 1142")
      try await screen.wait(for: "rule 1142")

      #expect(try room.warroom("tick", "C-03", "--incident", incident, as: "chie").status == 0)
      try await screen.wait(for: "chie: ")
      try screen.press("Enter")
      try await screen.wait(for: "was done by chie")
      #expect(try room.log(of: incident).count { $0.kind == "task-done" } == 1)
      try screen.press("+")
      try await screen.wait(for: "rule 1142")
    }

    @Test func `unsent text survives a kill and is offered again`() async throws {
      let room = try TemporaryRoom.practice()
      let killed = try room.screen(as: "alice", "--lang", "ja")
      try await killed.wait(for: "C-09")
      try killed.press("n")
      try killed.type("不審な送信 fs-02")
      try await Patience.wait("the draft on the disk") {
        room.keepsDraft("fs-02") ? () : nil
      }
      kill(killed.processID, SIGKILL)

      let screen = try room.screen(as: "alice", "--lang", "ja")
      try await screen.wait(for: "未送信の入力")
      try screen.press("n")
      try await screen.wait(for: "不審な送信 fs-02")
      try screen.press("Enter")
      try await screen.wait(for: "記録 #")
      #expect(try room.log().last?.text.ja == "不審な送信 fs-02")
    }

    @Test func `a killed session leaves the room by itself`() async throws {
      let room = try TemporaryRoom.practice()
      let stays = try room.screen(as: "alice")
      let goes = try room.screen(as: "bob")
      try await stays.wait(for: "Online 2: ")
      kill(goes.processID, SIGKILL)
      try await stays.wait(for: "Online 1 ")
    }
  }
}
