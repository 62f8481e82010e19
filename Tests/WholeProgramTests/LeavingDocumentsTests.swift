import Foundation
import Testing

extension WholeProgram {
  /// Documents cut to their reader: what is marked stricter is in none of them.
  struct LeavingDocumentsTests {
    private static let documents = [
      ["export", "postmortem"], ["export", "postmortem", "--names"], ["export", "evidence"],
      ["export", "scope"], ["sitrep"], ["filing", "draft", "statement"],
      ["filing", "draft", "jp-appi-prelim"], ["export", "timeline"],
    ]

    /// A room in which everything that says SECRET is marked red, by each way of marking.
    private func room() throws -> TemporaryRoom {
      let room = try TemporaryRoom.practice()
      func act(_ words: String..., as member: String = "bob") throws -> String {
        let ended = try room.warroom(words, as: member)
        #expect(ended.status == 0, "\(words): \(ended.errors)")
        let line = ended.output.split(separator: "\n").last { $0.hasPrefix("#") } ?? ""
        return String(line.dropFirst().prefix { $0.isNumber })
      }
      _ = try act("say", "SECRET raid", "--tlp", "red")
      _ = try act("evidence", "add", "SECRET drive", "--text", "--tlp", "red")
      _ = try act("scope", "add", "system", "SECRET host", "--tlp", "red")
      _ = try act(
        "notice", "new", "SECRET letter", "--kind", "staff", "--to", "SECRET", "--tlp", "red",
        "--text", "SECRET text")
      let acts = [
        try act("fact", "set", "cause", "SECRET cause"),
        try act(
          "decide", "SECRET question", "--chosen", "SECRET", "--because", "SECRET", "--by", "hana"),
        try act("block", "C-09", "SECRET reason", as: "dan"),
        try act("enquiry", "add", "SECRET caller", "--open"),
        try act("postmortem", "badly", "SECRET finding"),
      ]
      for entry in acts { _ = try act("mark", entry, "--tlp", "red", as: "alice") }
      return room
    }

    @Test func `a list of names that cannot be read lets nothing out`() throws {
      let room = try TemporaryRoom.practice()
      try room.warroom("say", "山田太郎さんから電話", as: "bob")
      let names = room.beside("names.txt")
      // 山田太郎 as a Japanese Windows writes it, and in UTF-16.
      let written: [[UInt8]] = [
        [0x8E, 0x52, 0x93, 0x63, 0x91, 0xBE, 0x98, 0x59],
        [0xFF, 0xFE, 0x71, 0x5C, 0x30, 0x75, 0x2A, 0x59, 0xCE, 0x90],
      ]
      for bytes in written {
        try Data(bytes).write(to: URL(fileURLWithPath: names))
        let refused = try room.warroom(
          "export", "timeline", "--mask-file", names, as: "alice")
        #expect(refused.status == 2)
        #expect(refused.output.isEmpty)
        #expect(refused.errors.contains("is not UTF-8"), "\(refused.errors)")
      }
      try Data("\u{FEFF}山田太郎\r\n".utf8).write(to: URL(fileURLWithPath: names))
      let masked = try room.warroom("export", "timeline", "--mask-file", names, as: "alice")
      #expect(masked.status == 0, "\(masked.errors)")
      #expect(!masked.output.contains("山田"))
    }

    @Test func `a custody form for a reader who may not know the piece says why there is none`()
      throws
    {
      let room = try TemporaryRoom.practice()
      try room.warroom("evidence", "add", "SECRET drive", "--tlp", "red", as: "bob")
      let listed = try room.warroom("evidence", "list", "--json", as: "alice").output
      let label = String(try #require(listed.matches(of: /EV-[0-9]+/).last).output)
      let refused = try room.warroom(
        "export", "custody", label, "--tlp", "amber", as: "alice")
      #expect(refused.status == 1)
      #expect(refused.output.isEmpty)
      #expect(refused.errors.contains("\(label) is marked stricter than TLP:AMBER"))
      #expect(
        try room.warroom("export", "custody", label, as: "alice").output.contains("SECRET"))
    }

    @Test(arguments: documents)
    func `what is stricter than its reader may see is in no document, and is counted`(
      words: [String]
    ) throws {
      let room = try room()
      for format in ["md", "html"] {
        let whole = try room.warroom(words + ["--format", format], as: "alice")
        #expect(whole.status == 0, "\(whole.errors)")
        #expect(whole.output.replacing("\\", with: "").contains("TLP:RED"))
        let cut = try room.warroom(words + ["--format", format, "--tlp", "amber"], as: "alice")
        #expect(cut.status == 0, "\(cut.errors)")
        #expect(!cut.output.contains("SECRET"), "\(format)")
        #expect(!cut.output.replacing("\\", with: "").contains("TLP:RED"), "\(format)")
        #expect(cut.errors.contains("stricter than TLP:AMBER left out"), "\(cut.errors)")
      }
      let wider = try room.warroom(words + ["--tlp", "clear"], as: "alice")
      #expect(!wider.output.contains("SECRET") && !wider.output.contains("Customer list"))
      #expect(wider.status == (words == ["export", "timeline"] ? 0 : 1))
    }

    @Test func `where the declaration itself is stricter, there is no document`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("mark", "1", "--tlp", "red", as: "alice").status == 0)
      let cut = try room.warroom("export", "postmortem", "--tlp", "amber", as: "alice")
      #expect(cut.status == 1 && cut.output.isEmpty, "\(cut.output)")
      #expect(cut.errors.contains("TLP:RED"))
    }
  }
}
