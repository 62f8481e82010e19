import Foundation
import Testing

extension WholeProgram {
  /// What leaves the house, by command and on the screen.
  struct OutgoingTests {
    @Test func `two members write, check and send a letter on their screens`() async throws {
      let room = try TemporaryRoom.practice()
      let bob = try room.screen(as: "bob")
      let dan = try room.screen(as: "dan")
      try await bob.wait(for: "C-09")
      try await dan.wait(for: "C-09")
      try bob.press("N")
      try await bob.wait(for: "NT-02")
      try bob.press("s")
      try await bob.wait(for: "A new notice")
      try bob.type("Letter to customers")
      try bob.press("Enter")
      try bob.type("person")
      try bob.press("Enter")
      try bob.type("1,200 customers")
      try bob.press("Enter")
      try await bob.wait(for: "NT-03")
      try bob.press("p")
      try await bob.wait(for: "Text of NT-03")
      try bob.paste("お客様各位\nWe lost your data.\n")
      try await bob.wait(for: "お客様各位")
      try bob.press("Enter")
      try await bob.wait(for: "to check")
      try bob.press("v")
      try await bob.wait(for: "somebody else must check it")
      try bob.press("+")
      try await bob.wait(for: "is not checked")

      try dan.press("N")
      try await dan.wait(for: "Letter to customers")
      try dan.press("Enter")
      try await dan.wait(for: "We lost your data.")
      try dan.press("v")
      try await dan.wait(for: "NT-03 v1 is right")
      try dan.press("Enter")
      try await bob.wait(for: "ready to send")

      try bob.press("+")
      try await bob.wait(for: "By way of")
      try bob.type("registered mail")
      try bob.press("Enter")
      try await bob.wait(for: "LEFT THE HOUSE")
      try bob.press("y")
      try await dan.wait(for: "registered mail")
      let shown = try room.warroom("notice", "show", "NT-03", "--json", as: "alice").output
      #expect(shown.contains(#""state":"sent""#))
      #expect(shown.contains(#""text":"お客様各位\nWe lost your data.""#))
    }

    @Test func `every rule on the way out holds on the command line`() throws {
      let room = try TemporaryRoom.practice()
      func run(_ words: String..., as member: String, input: String = "") throws -> Program.Ended {
        try room.warroom(words, as: member, input: input)
      }
      #expect(
        try run(
          "notice", "new", "Letter", "--kind", "person", "--to", "customers", "--needs", "legal",
          as: "bob"
        ).status == 0)
      #expect(try run("notice", "draft", "nt3", "-", as: "bob", input: "one\n").status == 0)
      let own = try run("notice", "check", "NT-03", "--version", "1", "--json", as: "bob")
      #expect(own.status == 1 && own.errors.contains("notice-check-needs-another-person"))
      let early = try run("notice", "sent", "NT-03", "--yes", "--json", as: "bob")
      #expect(early.status == 1 && early.errors.contains("notice-lacks"))
      #expect(try run("notice", "check", "NT-03", "--version", "1", as: "dan").status == 0)
      #expect(try run("notice", "draft", "NT-03", "two", "--base", "1", as: "dan").status == 0)
      let old = try run("notice", "check", "NT-03", "--version", "1", "--json", as: "bob")
      #expect(old.status == 1 && old.errors.contains("notice-moved-on"))
      let behind = try run("notice", "draft", "NT-03", "x", "--base", "1", "--json", as: "bob")
      #expect(behind.errors.contains("notice-moved-on"))
      #expect(try run("notice", "diff", "NT-03", as: "bob").output.contains("- one\n+ two"))
      #expect(try run("notice", "check", "NT-03", "--version", "2", as: "bob").status == 0)
      #expect(
        try run("notice", "check", "NT-03", "--version", "2", "--for", "legal", as: "chie").status
          == 0)
      let silent = try run("notice", "sent", "NT-03", "--channel", "mail", "--json", as: "dan")
      #expect(silent.errors.contains("needs-yes"), "nobody is there to ask")
      #expect(silent.errors.contains("LEFT THE HOUSE"))
      #expect(
        try run(
          "notice", "sent", "NT-03", "--channel", "mail", "--receipt", "77", "--next", "+2h",
          "--yes", as: "dan"
        ).status == 0)
      let twice = try run("notice", "sent", "NT-03", "--yes", "--json", as: "bob")
      #expect(twice.status == 1 && twice.errors.contains("notice-sent"))
      let status = try run("status", "--json", as: "alice").output
      #expect(status.contains(#"{"notice":"NT-03""#))
    }

    @Test func `a file is compared with what was sent`() throws {
      let room = try TemporaryRoom.practice()
      func run(_ words: String..., as member: String = "bob") throws -> Program.Ended {
        try room.warroom(words, as: member)
      }
      let letter = try room.write("letter.txt", "We lost\r\nyour data.\r\n")
      let draft = try room.write("draft.txt", "We lost nothing.")
      #expect(
        try run("notice", "new", "Letter", "--kind", "person", "--to", "all", "--text", "x")
          .status == 0)
      #expect(try run("notice", "draft", "NT-03", "--file", draft).status == 0)
      #expect(try run("notice", "draft", "NT-03", "--file", letter).status == 0)
      #expect(try run("notice", "verify", "NT-03", letter).status == 1, "nothing was sent yet")
      #expect(try run("notice", "check", "NT-03", "--version", "3", as: "dan").status == 0)
      #expect(try run("notice", "sent", "NT-03", "--channel", "mail", "--yes").status == 0)
      let same = try run("notice", "verify", "NT-03", letter)
      #expect(same.status == 0)
      #expect(same.output.contains("only line ends differ"))
      let other = try run("notice", "verify", "NT-03", draft)
      #expect(other.status == 1)
      #expect(other.errors.contains("version 2"))
      let link = room.beside("link")
      symlink(letter, link)
      #expect(try run("notice", "draft", "NT-03", "--file", link).status == 2)
      #expect(try run("notice", "verify", "NT-03", "/dev/zero").status == 2)
    }

    @Test func `hostile texts are kept byte for byte, shown by name, and refused where too long`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let hostile = "a\u{1B}]52;c;eA==\u{07}b\u{9B}31m\u{202E}c <b>*x*|\u{FEFF}"
      #expect(
        try room.warroom(
          "notice", "new", hostile, "--kind", "staff", "--to", hostile, "--text", hostile,
          as: "bob"
        ).status == 0)
      let flood = try room.warroom(
        "notice", "draft", "NT-03", "-", as: "bob", input: String(repeating: "x", count: 1 << 20))
      #expect(flood.status == 2 && flood.errors.contains("longer than"))
      #expect(
        try room.warroom("notice", "draft", "NT-03", "-", as: "bob", input: " \n").status != 0)
      #expect(
        try room.warroom("enquiry", "add", hostile, "--open", as: "bob").status == 0)
      for words in [
        ["notice"], ["notice", "show", "NT-03"], ["notice", "show", "NT-03", "--text"],
        ["notice", "diff", "NT-03"], ["notice", "show", "NT-03", "--json"], ["enquiry"],
        ["sitrep"], ["sitrep", "--format", "md"], ["sitrep", "--format", "html"],
        ["sitrep", "publish", "--remark", hostile], ["sitrep", "list"],
        ["sitrep", "show", "SR-02"],
        ["status"], ["notice", "check", hostile, "--version", "1"],
      ] {
        let ended = try room.warroom(words, as: "alice")
        for scalar in (ended.output + ended.errors).unicodeScalars {
          let isControl = scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F
          let isHidden = [0x9B, 0x202E, 0xFEFF].contains(scalar.value)
          #expect(!isControl && !isHidden, "\(words): U+\(String(scalar.value, radix: 16))")
        }
      }
      let json = try room.warroom("notice", "show", "NT-03", "--json", as: "alice").output
      let shown = try JSONDecoder().decode(Shown.self, from: Data(json.utf8))
      #expect(shown.text == hostile)
    }

    @Test
    func `a situation report is published, listed, shown again and exported with its heading`()
      throws
    {
      let room = try TemporaryRoom.practice()
      let said = try room.warroom(
        "sitrep", "publish", "--lang", "ja", "--remark", "16時に業者と電話", "--next", "+1h", as: "alice")
      #expect(said.status == 0)
      #expect(said.output.contains("状況報告") && said.output.contains("16時に業者と電話"))
      #expect(try room.warroom("sitrep", "list", as: "bob").output.contains("SR-02"))
      #expect(
        try room.warroom("sitrep", "show", "sr-2", as: "bob").output.contains("16時に業者と電話"))
      #expect(try room.warroom("sitrep", "show", "SR-09", as: "bob").status == 1)
      let file = room.beside("sitrep.md")
      #expect(
        try room.warroom("sitrep", "--format", "md", "-o", file, "--lang", "en", as: "alice")
          .status == 0)
      let written = try String(contentsOfFile: file, encoding: .utf8)
      #expect(written.contains("## Conditions"))
      #expect(written.contains("SEV2") && written.contains("Hash of that entry"))
    }

    @Test func `enquiries are tallied by kind, hour and day`() throws {
      let room = try TemporaryRoom.practice()
      #expect(
        try room.warroom(
          "enquiry", "add", "am I affected?", "--count", "3", "--channel", "phone", as: "bob"
        ).status == 0)
      #expect(
        try room.warroom("enquiry", "add", "interview", "--kind", "media", "--open", as: "dan")
          .status == 0)
      let warned = try room.warroom("enquiry", "add", "a.b@example.com asks", as: "bob")
      #expect(warned.status == 0 && warned.errors.contains("address or number"))
      #expect(try room.warroom("undo", as: "bob").status == 0)
      let hours = try room.warroom("enquiry", "tally", "--per", "hour", "--json", as: "bob").output
      #expect(hours.contains(#""total":10"#), "\(hours)")
      #expect(hours.contains(#""affected":6"#) && hours.contains(#""media":2"#))
      let review = try room.warroom("postmortem", as: "alice").output
      #expect(review.contains("10 enquiries") && review.contains("Not answered: EQ-05"))
      #expect(try room.warroom("enquiry", "close", "EQ-05", "no", as: "bob").status == 0)
      #expect(try room.warroom("enquiry", "close", "EQ-05", "no", as: "bob").status == 1)
      #expect(try room.warroom("enquiry", "add", "x", "--count", "0", as: "bob").status == 2)
    }

    private struct Shown: Decodable {
      var text: String
    }
  }
}
