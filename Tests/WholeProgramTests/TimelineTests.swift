import Foundation
import Testing

extension WholeProgram {
  /// The timeline and what comes in from outside, by the real program.
  struct TimelineTests {
    /// A log of `count` rows, a second apart, the last some days ago.
    static func log(_ count: Int) -> String {
      var text = "time,host,message\n"
      text.reserveCapacity(count * 48)
      for number in 1...count {
        let (hour, rest) = (number / 3_600 % 24, number % 3_600)
        let time = String(
          format: "2026-01-%02d %02d:%02d:%02d", 1 + number / 86_400, hour, rest / 60, rest % 60)
        text += "\(time),fw\(number % 7),deny tcp \(number)\n"
      }
      return text
    }

    @Test func `a log is tried, taken in, taken in again for nothing, and taken back whole`() throws
    {
      let room = try TemporaryRoom.practice()
      let file = try room.write("fw1.csv", TimelineTests.log(50))
      let refused = try room.warroom("import", "events", file, as: "alice")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--zone"))
      let trial = try room.warroom(
        "import", "events", file, "--zone", "Asia/Tokyo", "--dry-run", as: "alice")
      #expect(trial.status == 0, "\(trial.errors)")
      #expect(trial.output.contains("50 would be added"))
      #expect(trial.output.contains("guessed"))
      let taken = try room.warroom(
        "import", "events", file, "--zone", "Asia/Tokyo", "--json", as: "alice")
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(taken.output.contains(#""added":50"#))
      let again = try room.warroom(
        "import", "events", file, "--zone", "Asia/Tokyo", as: "alice")
      #expect(again.output.contains("0 added, 50 there already"))
      #expect(again.output.contains("nothing was recorded"))
      let log = try room.warroom("log", "--filter", "kind:imported \"tcp 7\"", as: "alice")
      #expect(log.output.split(separator: "\n").count == 1)
      #expect(log.output.contains("deny tcp 7 [imported: fw0]"))
      let undone = try room.warroom("undo", as: "alice")
      #expect(undone.status == 0, "\(undone.errors)")
      let anew = try room.warroom(
        "import", "events", file, "--zone", "Asia/Tokyo", as: "alice")
      #expect(anew.output.contains("50 added"))
    }

    @Test func `nothing of a file goes in where a row cannot be read, unless it is left out`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let file = try room.write(
        "a.csv", "time,text\n2026-01-01T00:00Z,one\nyesterday,two\n2026-01-01T00:00Z\n")
      let refused = try room.warroom("import", "events", file, as: "alice")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("line 3") && refused.errors.contains("line 4"))
      #expect(try room.warroom("log", "--filter", "kind:imported", as: "alice").output.isEmpty)
      let taken = try room.warroom("import", "events", file, "--leave-out", as: "alice")
      #expect(taken.output.contains("1 added") && taken.output.contains("2 left out"))
    }

    @Test func `a file in Shift_JIS is recognised, and read where that is said`() throws {
      let room = try TemporaryRoom.practice()
      let file = room.beside("sjis.csv")
      // 時刻,内容 / ログイン in CP932.
      let bytes: [UInt8] =
        [0x8E, 0x9E, 0x8D, 0x8F, 0x2C, 0x93, 0xE0, 0x97, 0x65, 0x0A]
        + Array("2026-01-01T00:00:00+09:00,".utf8)
        + [0x83, 0x8D, 0x83, 0x4F, 0x83, 0x43, 0x83, 0x93, 0x0A]
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      let refused = try room.warroom("import", "events", file, as: "alice")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("--encoding shift_jis"))
      let taken = try room.warroom(
        "import", "events", file, "--encoding", "shift_jis", as: "alice")
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(try room.warroom("log", "--filter", "ログイン", as: "alice").output.contains("ログイン"))
    }

    @Test func `stars, marks, times that are about right and clocks that are off stay on the line`()
      throws
    {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("say", "a call", "--at", "~00:01", as: "alice").status == 0)
      #expect(
        try room.warroom(
          "say", "login", "--at", "2026-01-01T00:03:20Z", "--clock-off", "+3m20s", "--tlp", "red",
          as: "alice"
        ).status == 0)
      let log = try room.warroom("log", "--limit", "2", "--json", as: "alice").output
      #expect(log.contains("[time approximate]") && log.contains("時刻はおおよそ"))
      #expect(log.contains(#""occurred":"2026-01-01T00:00:00.000000+00:00""#))
      #expect(log.contains("source clock 3m20s fast"))
      let seq = try #require(
        log.split(separator: "\n").last?.firstMatch(of: /"seq":([0-9]+)/).map { String($0.1) })
      #expect(try room.warroom("star", seq, "-m", "turn", as: "alice").status == 0)
      #expect(try room.warroom("log", "--filter", "star:", as: "alice").output.contains("login"))
      let markdown = try room.warroom("export", "timeline", "--tlp", "amber", as: "alice").output
      #expect(!markdown.contains("3m20s"))
      #expect(try room.warroom("mark", seq, "--as-incident", as: "alice").status == 0)
      let filtered = try room.warroom(
        "export", "timeline", "--filter", "star:", "--format", "jsonl", as: "alice"
      ).output
      let starred = try room.warroom("log", "--filter", "star:", "--json", as: "alice").output
      #expect(
        filtered.split(separator: "\n").count == starred.split(separator: "\n").count + 1)
      #expect(filtered.contains("selection"))
      let wrong = try room.warroom("log", "--filter", "by:nobody", as: "alice")
      #expect(wrong.status == 2)
    }

    @Test func `twenty thousand entries scroll, jump and filter without a pause`() async throws {
      let room = try TemporaryRoom.practice()
      let file = try room.write("fw.csv", TimelineTests.log(20_000))
      let taken = try room.warroom(
        "import", "events", file, "--zone", "Asia/Tokyo", as: "alice")
      #expect(taken.output.contains("20000 added"), "\(taken.errors)")
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "Containment")
      try screen.press("t")
      try await screen.wait(for: "imported 20000 events")
      try screen.press("g")
      try await screen.wait(for: "deny tcp 1 ")
      try screen.press("NPage", "NPage", "NPage", "NPage")
      try await screen.wait(for: "deny tcp 110 ")
      try screen.press("/")
      try screen.type("TCP 19999")
      try await screen.wait("the only row") { text in
        text.contains("deny tcp 19999 ") && !text.contains("deny tcp 19998 ")
      }
      try screen.press("Escape")
      try await screen.wait(for: "imported 20000 events")
      try screen.press(":")
      try screen.type("jump 2026-01-01 02:00")
      try screen.press("Enter")
      try await screen.wait(for: "deny tcp 7200 ")
      // An act is recorded while a search goes on.
      try screen.press("/")
      try screen.type("no such text anywhere")
      try screen.press("Enter")
      try screen.press("n")
      try screen.type("still here")
      try screen.press("Enter", "Enter", "Enter", "Enter")
      try await screen.wait(for: "recorded #")
      try screen.press("Escape")
      try await screen.wait(for: "still here")
      #expect(
        try room.warroom("log", "--filter", "still", as: "alice").output.contains("still here"))
    }

    @Test func `a visitor sends events through standard input, and names no file of the host`()
      async throws
    {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice", "bob"])
      let sent = try door.ssh(
        as: "bob", ["import", "events", "-", "--format", "csv", "--source", "fw1"],
        input: "time,text\n2026-01-01T00:00Z,from afar\n")
      #expect(sent.status == 0, "\(sent.errors)")
      #expect(try room.warroom("log", "--filter", "afar", as: "alice").output.contains("bob"))
      let named = try door.ssh(as: "bob", ["import", "events", "/etc/passwd"])
      #expect(named.status != 0)
      #expect(!named.errors.contains("root"))
    }
  }
}
