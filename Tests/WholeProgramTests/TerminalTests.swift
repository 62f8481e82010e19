import Foundation
import Testing

extension WholeProgram {
  /// The screen in terminals of every kind, locale and size.
  struct TerminalTests {
    @Test(arguments: [
      "xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100",
    ])
    func `the screen is whole in a terminal of type`(name: String) async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", environment: ["TERM": name])
      try await expectWhole(screen)
    }

    @Test(arguments: ["xterm-ghostty", "../../../tmp/evil", nil])
    func `an unknown type of terminal is drawn for xterm-256color, and that is said`(
      name: String?
    ) async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", environment: ["TERM": name])
      try await screen.wait(for: "drawing for xterm-256color")
      try await expectWhole(screen)
    }

    @Test func `a terminal without cursor addressing gets a sentence, and commands work in it`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", environment: ["TERM": "dumb"])
      #expect(try await screen.waitForExit() == 2)
      #expect(screen.screen.contains("cannot show a screen"))
      #expect(screen.screen.contains("warroom list"))
      let ticked = try room.warroom("claim", "C-09", as: "dan", environment: ["TERM": "dumb"])
      #expect(ticked.status == 0)
    }

    @Test(arguments: ["C", "POSIX", "C.UTF-8", "xx_YY"])
    func `Japanese is readable where the locale says nothing of character sets`(
      locale: String
    ) async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(
        as: "alice", "--lang", "ja", environment: ["LANG": nil, "LC_ALL": locale])
      try await screen.wait(for: "顧客リスト流出")
    }

    @Test(arguments: ["ja_JP.eucJP", "de_DE.ISO-8859-1"])
    func `another character set gets ASCII alone`(locale: String) async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", environment: ["LANG": nil, "LC_ALL": locale])
      try await screen.wait(for: "IR-")
      #expect(screen.screen.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test func `NO_COLOR means no colour`() async throws {
      // Any colour but the terminal's own, which are 39 and 49.
      let colour = /\u{1B}\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/
      let room = try TemporaryRoom.practice()
      let plain = try room.screen(as: "alice", environment: ["NO_COLOR": "1"])
      try await expectWhole(plain)
      #expect(!plain.styledScreen.contains(colour))
      let coloured = try room.screen(as: "alice")
      try await expectWhole(coloured)
      #expect(coloured.styledScreen.contains(colour))
    }

    @Test func `a terminal too small says what it needs, and recovers`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice", columns: 52, rows: 14)
      try await screen.wait(for: "needs 60x16, is 52x14")
      try screen.resize(columns: 60, rows: 16)
      try await expectWhole(screen)
    }

    @Test func `a storm of sizes, down to 1x1, ends in the right picture`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await expectWhole(screen)
      var dice = SeededGenerator(4)
      for _ in 0..<(WholeProgram.isTorture ? 2_000 : 80) {
        let isTiny = Bool.random(using: &dice)
        try screen.resize(
          columns: Int.random(in: 1...(isTiny ? 12 : 220), using: &dice),
          rows: Int.random(in: 1...(isTiny ? 6 : 60), using: &dice))
      }
      try screen.resize(columns: 1, rows: 1)
      try screen.resize(columns: 80, rows: 24)
      try await expectWhole(screen)
      #expect(screen.exitStatus == nil)
    }

    private func expectWhole(_ screen: Terminal) async throws {
      try await screen.wait("the board") {
        $0.contains("IR-") && $0.contains("C-07") && $0.contains("? help")
      }
    }
  }
}
