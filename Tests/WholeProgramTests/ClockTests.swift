import Foundation
import Testing

extension WholeProgram {
  /// Legal clocks and what leaves the room, with the real program.
  struct ClockTests {
    /// A practice room with a second incident, just declared.
    private func room() throws -> (TemporaryRoom, String) {
      let room = try TemporaryRoom.practice()
      let opened = try room.warroom("open", "顧客リスト流出", "--json", as: "alice")
      #expect(opened.status == 0, "\(opened.errors)")
      let line = try #require(opened.output.split(separator: "\n").first)
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return (room, try #require(json?["incident"] as? String))
    }

    @Test func `900 persons that become 1,200 start the Japanese clocks before everybody's eyes`()
      async throws
    {
      let (room, incident) = try room()
      let watcher = try room.screen(
        as: "bob", "--incident", incident, "--lang", "ja", columns: 80, rows: 24)
      let scribe = try room.screen(as: "chie", "--incident", incident)
      try await watcher.wait(for: "C-01")
      try await scribe.wait(for: "C-01")
      try watcher.press("C")
      try await watcher.wait(for: "該当時")
      #expect(!watcher.screen.contains("要確認"))

      for (count, applies) in [("900", false), ("1000", false), ("1200", true)] {
        try scribe.press("f")
        try await scribe.wait(for: "How sure")
        try scribe.type("persons_max")
        try scribe.press("Down")
        try scribe.type(count)
        try scribe.press("Enter")
        try await scribe.wait(for: applies ? "CLOCK" : "persons_max = \(count)")
        try await watcher.wait("\(count) persons", atMost: Patience.promised) { screen in
          let rows = screen.split(separator: "\n")
          let prelim = rows.first { $0.contains("個人情報保護委員会への速報") }
          return prelim.map { $0.contains("要確認") == applies } ?? !applies
        }
      }
      #expect(watcher.screen.contains("個人情報保護委員会への確報"))
      #expect(watcher.screen.contains("次 jp-appi-prelim"))
    }

    @Test func `1,000 start nothing and 1,001 do, on the command line`() throws {
      let (room, incident) = try room()
      let at = ["--incident", incident]
      func clocks() throws -> String {
        try room.warroom(["clocks", "--lang", "en"] + at, as: "bob").output
      }
      #expect(try room.warroom(["fact", "set", "persons_max", "1000"] + at, as: "bob").status == 0)
      #expect(try !clocks().contains("jp-appi-prelim         proposed"))
      #expect(try room.warroom(["fact", "set", "persons_max", "1001"] + at, as: "bob").status == 0)
      #expect(try clocks().contains("jp-appi-prelim         proposed"))
      let history = try room.warroom(["fact", "show", "persons_max"] + at, as: "bob").output
      #expect(history.contains("1001") && history.contains("1000"))
    }

    @Test func `a first report, a draft and a refused one go through the program`() throws {
      let (room, incident) = try room()
      let at = ["--incident", incident]
      let taken = try room.warroom(
        [
          "intake", "take", "--found-by", "佐藤", "--found-at", "2026-01-05T08:55+09:00", "--source",
          "電話",
        ] + at, as: "bob")
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(taken.output.contains("FIRST REPORT"))
      #expect(try room.warroom(["intake"] + at, as: "bob").output.contains("佐藤"))
      let again = try room.warroom(["intake", "take"] + at, as: "bob")
      #expect(again.status == 2)

      let draft = try room.warroom(
        ["filing", "draft", "jp-appi-prelim", "--lang", "ja"] + at, as: "alice")
      #expect(draft.status == 0, "\(draft.errors)")
      #expect(draft.output.contains("発見者は誰か: 佐藤"))
      #expect(draft.output.contains("warroom fact set cause"))
      let page = room.beside("draft.html")
      let written = try room.warroom(
        ["filing", "draft", "statement", "--format", "html", "-o", page] + at, as: "alice")
      #expect(written.status == 0, "\(written.errors)")
      #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<html lang"))
      let wrong = try room.warroom(["filing", "draft", "jp-appi-prelm"] + at, as: "alice")
      #expect(wrong.status == 1)
      #expect(wrong.errors.contains("jp-appi-prelim"))
    }

    @Test func `a first report is taken on the screen, and undone as one act`() async throws {
      let (room, incident) = try room()
      let screen = try room.screen(
        as: "chie", "--incident", incident, "--lang", "ja", columns: 80, rows: 24)
      try await screen.wait(for: "第一報を聞き取ってください")
      try screen.press("F", "s")
      try await screen.wait(for: "発見者は誰か")
      try screen.type("窓口の佐藤")
      try screen.press("Down", "Down")
      try screen.type("本社")
      try await screen.wait(for: "本社")
      // Each Enter puts the next question; after the last one the report is recorded.
      for _ in 0..<7 { try screen.press("Enter") }
      try await screen.wait(for: "記録 #")
      try screen.press("Escape")
      try await screen.wait(for: "第一報を聞き取り: found_by")
      try screen.press("u")
      try await screen.wait(for: "取り消し")
      let shown = try room.warroom("intake", "--incident", incident, as: "chie").output
      #expect(!shown.contains("佐藤"))
    }
  }
}
