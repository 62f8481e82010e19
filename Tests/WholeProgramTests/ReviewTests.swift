import Foundation
import Testing

extension WholeProgram {
  /// The post-mortem and its action items, by command, as files, and on the screen.
  struct ReviewTests {
    private func review(in room: TemporaryRoom) throws {
      for words in [
        ["postmortem", "write", "summary", "A list left by mail, said bob."],
        ["postmortem", "well", "the desk knew at once", "--entry", "3"],
        ["postmortem", "badly", "no log"], ["postmortem", "lucky", "the receiver called"],
        ["postmortem", "why", "the list was mailed"],
        ["postmortem", "why", "no leave is asked for", "--under", "R-01"],
        [
          "action", "add", "exports need a second person", "--owner", "chie", "--due",
          "2026-12-20", "--proof", "a test export is refused", "--cause", "r-2",
        ], ["action", "add", "Remind all staff"],
      ] {
        let done = try room.warroom(words, as: "bob")
        #expect(done.status == 0, "\(words): \(done.errors)")
      }
    }

    @Test func `a review is written, checked by a second person, and exported by duty`() throws {
      let room = try TemporaryRoom.practice()
      try review(in: room)
      let own = try room.warroom("postmortem", "check", "--json", as: "bob")
      #expect(own.status == 1 && own.errors.contains("review-check-needs-another-person"))
      #expect(try room.warroom("postmortem", "check", as: "dan").status == 0)
      let json = try room.warroom("postmortem", "--json", as: "dan").output
      #expect(json.contains(#""checked":true"#))
      let file = room.beside("pm.html")
      let written = try room.warroom(
        "export", "postmortem", "--format", "html", "-o", file, as: "alice")
      #expect(written.status == 0, "\(written.errors)")
      let html = try String(contentsOfFile: file, encoding: .utf8)
      #expect(html.contains("exports need a second person") && html.contains("ONLY A REMINDER"))
      for name in ["bob", "chie", "dan"] { #expect(!html.contains(name), "\(name)") }
      let named = try room.warroom("export", "postmortem", "--names", as: "alice").output
      #expect(named.contains("chie") && named.contains("said bob"))
      #expect(try room.warroom("verify", as: "alice").status == 0)
    }

    @Test func `action items are followed after closing, over all incidents`() throws {
      let room = try TemporaryRoom.practice()
      try review(in: room)
      let closing = try room.warroom("close", "over", "--leaving-open", as: "alice")
      #expect(closing.status == 0, "\(closing.errors)")
      #expect(try room.warroom("inbox", as: "chie").output.contains("A-01 is yours now"))
      let owner = try room.warroom("action", "done", "A-01", "refused", as: "chie")
      #expect(owner.status == 0, "\(owner.errors)")
      #expect(try room.warroom("action", "verify", "a-1", as: "chie").status == 1)
      #expect(try room.warroom("action", "verify", "a-1", as: "dan").status == 0)
      let late = try room.warroom(
        "action", "set", "A-02", "--due", "2020-01-01", "--owner", "dan", as: "bob")
      #expect(late.status == 0, "\(late.errors)")
      let listed = try room.warroom("action", "list", "--overdue", "--all-incidents", as: "eve")
      #expect(listed.output.contains("IR-2026-") && listed.output.contains("A-02"))
      #expect(!listed.output.contains("A-01"))
      #expect(try room.warroom("incidents", as: "eve").output.contains("1 action item overdue"))
      #expect(try room.warroom("list", as: "eve").output.contains("1 action item overdue"))
      #expect(try room.warroom("inbox", as: "dan").output.contains("A-02 is overdue"))
    }

    @Test func `figures come with their definitions, and facts fill what the record cannot know`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let before = try room.warroom("metrics", "--json", as: "eve").output
      #expect(before.contains(#"{"milestone":"occurred","fact":"occurred_at"}"#))
      let set = try room.warroom("fact", "set", "occurred_at", "2026-11-20", as: "bob")
      #expect(set.status == 0, "\(set.errors)")
      #expect(
        try room.warroom("metrics", "--json", as: "eve").output
          .contains(#""milestone":"occurred","at":"2026-11-"#))
      let printed = try room.warroom("metrics", "--lang", "ja", as: "eve").output
      #expect(printed.contains("計測の定義") && printed.contains("確認の所要"))
    }

    @Test func `P shows the post-mortem, and what is typed there is recorded`() async throws {
      let room = try TemporaryRoom.practice()
      try review(in: room)
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "Containment")
      try screen.press("P")
      try await screen.wait(for: "A list left by mail, said bob.")
      try await screen.wait(for: "exports need a second person")
      try screen.press("K")
      try await screen.wait(for: "A finding")
      try screen.type("late to the press")
      try screen.press("Enter")
      try await screen.wait(for: "L-04 late to the press")
      try screen.press("G")
      try await screen.wait(for: "Entry: #")
      try screen.press("q", "q")
      #expect(try await screen.waitForExit() == 0)
    }
  }
}
