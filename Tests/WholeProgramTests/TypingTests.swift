import Foundation
import Testing

extension WholeProgram {
  /// What people type, and what they type by mistake.
  struct TypingTests {
    @Test func `a paste onto the list does nothing but say where text goes`() async throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.paste("c c s\n\nxq\ny")
      try await screen.wait(for: "Paste goes into text only")
      #expect(screen.exitStatus == nil)
      #expect(try room.log().count == before)
    }

    @Test func `a paste into an entry is text, line by line`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.paste("02:11 login ok\n02:12 q y :quit\n02:13 顧客リスト")
      try await screen.wait(for: "02:13")
      try screen.press("Enter")
      try await screen.wait(for: "recorded #")
      #expect(
        try room.log().last?.text.en == "02:11 login ok\n02:12 q y :quit\n02:13 顧客リスト")
    }

    @Test func `Japanese is typed, corrected and recorded as it was meant`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", "--lang", "ja")
      try await screen.wait(for: "C-09")
      try screen.press("n")
      try screen.type("が漏えいX")
      try screen.press("BSpace", "C-a")
      try screen.type("名簿")
      try screen.press("C-e")
      try screen.type("、か\u{3099}ん")
      try await screen.wait(for: "名簿が漏えい、")
      try screen.press("Enter")
      try await screen.wait(for: "記録 #")
      let text = try #require(try room.log().last?.text.ja)
      #expect(Array(text.utf8) == Array("名簿が漏えい、か\u{3099}ん".utf8))
    }

    @Test(arguments: 1...6)
    func `no string of keys ends the program or damages the record`(seed: UInt64) async throws {
      let room = try TemporaryRoom.practice()
      var dice = SeededGenerator(seed)
      for _ in 0..<(WholeProgram.isTorture ? 12 : 2) {
        let screen = try room.screen(as: "alice", columns: 80, rows: 24)
        try await screen.wait(for: "C-09")
        let process = screen.processID
        for _ in 0..<120 where !ProcessTable.isGone(process) {
          do {
            try screen.press(KeyNames.all.randomElement(using: &dice) ?? "Escape")
          } catch {
            // It left by q between the look and the key.
            try #require(ProcessTable.isGone(process), "\(error)")
          }
        }
        // Leaving by q is no crash; nothing else may end it.
        if ProcessTable.isGone(process) { #expect(try await screen.waitForExit() == 0) }
        screen.close()
      }
      #expect(try room.warroom("verify").status == 0)
    }
  }
}
