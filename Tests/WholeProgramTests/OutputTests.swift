import Foundation
import Testing

extension WholeProgram {
  /// What the program prints, and into what.
  struct OutputTests {
    private let hostile =
      "x\u{1B}]50;$(id)\u{07}\u{1B}[2J\u{1B}]52;c;cm0=\u{07} a\u{9B}31mred ok\u{202E}gpj.exe \u{200B}\u{2066}\u{FEFF}end"

    @Test func `control and bidirectional characters are shown and never passed on`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("say", hostile, as: "bob").status == 0)
      #expect(try room.warroom("block", "C-09", hostile, as: "dan").status == 0)
      for words in [
        ["log"], ["list"], ["show", "C-09"], ["status"], ["export", "timeline", "--format", "md"],
        ["export", "timeline", "--format", "csv"], ["log", "--json"], ["show", "C-09", "--json"],
        ["export", "timeline", "--format", "jsonl"], ["tick", hostile],
        ["assign", "C-07", hostile],
        [hostile], ["open", "x", "--playbook", hostile], ["tick", hostile, "--json"],
      ] {
        let ended = try room.warroom(words, as: words == [hostile] ? nil : "alice")
        // A line of CSV ends with CR LF, as its standard wants.
        let lines =
          words.contains("csv") ? ended.output.replacing("\r\n", with: "\n") : ended.output
        for scalar in (lines + ended.errors).unicodeScalars {
          #expect(!isDangerous(scalar), "\(words): U+\(String(scalar.value, radix: 16))")
        }
      }
      let kept = try room.log().last { $0.kind == "entry-recorded" }
      #expect(kept?.text.en == hostile, "the record itself keeps what was said, byte for byte")
    }

    @Test func `no byte of somebody's text reaches the terminal as a command`() async throws {
      let room = try TemporaryRoom.practice()
      let screen = try room.screen(as: "alice")
      try await screen.wait(for: "C-09")
      let raw = try screen.keepOutput()
      #expect(try room.warroom("say", hostile, as: "bob").status == 0)
      #expect(try room.warroom("block", "C-09", hostile, as: "dan").status == 0)
      try await screen.wait(for: "gpj.exe")
      try screen.press("C-l", "t")
      try await screen.wait(for: "by time of event")
      try await screen.wait(for: "gpj.exe")
      try screen.press("Enter")
      try await screen.wait(for: "recorded  ")
      let bytes = String(
        decoding: FileManager.default.contents(atPath: raw) ?? Data(), as: UTF8.self)
      #expect(bytes.contains("gpj.exe"))
      #expect(!bytes.contains("\u{1B}]"))
      let isOurs: (Unicode.Scalar) -> Bool = {
        // Escape, shifts and moves of the cursor are what drawing is made of.
        ["\u{1B}", "\r", "\n", "\u{08}", "\u{0E}", "\u{0F}", "\u{07}", "\t"].contains($0)
      }
      #expect(bytes.unicodeScalars.filter { isDangerous($0) && !isOurs($0) }.isEmpty)
    }

    @Test(arguments: [
      "log", "list", "export timeline --as alice", "log --json", "help",
    ])
    func `a reader that goes away is a normal end`(command: String) throws {
      let room = try TemporaryRoom.practice()
      // The reader is gone before the first byte is written.
      let ended = try room.shell(
        """
        exec 3> >(true)
        wait $!
        warroom \(command) >&3
        """
      ).end()
      #expect(ended.status == 0)
      #expect(ended.errors.isEmpty)
    }

    @Test func `the first line is all that head needs`() throws {
      let ended = try TemporaryRoom.practice().shell(
        "set -o pipefail; warroom log | head -1"
      ).end()
      #expect(ended.status == 0)
      #expect(ended.output.hasPrefix("#1 "))
      #expect(ended.errors.isEmpty)
    }

    private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x0A: false
      case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2028, 0x2029,
        0x2060...0x2069, 0xFEFF:
        true
      default: false
      }
    }
  }
}
