import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing

/// Files that were written to hurt their reader, or saved by something careless.
struct HostileImportTests {
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x23, 0x00, 0x20, 0x00], "UTF-16"), ([0x00, 0x23, 0x00, 0x20], "UTF-16"),
      ([0x23, 0x00, 0x20, 0x00], "UTF-16"), ([0xFF, 0xFE, 0x00, 0x00, 0x23], "UTF-32"),
      // 「# 封じ込め」 and a kana line in Shift_JIS, EUC-JP and ISO-2022-JP.
      ([0x23, 0x20, 0x95, 0x95, 0x82, 0xB6, 0x8D, 0x9E, 0x82, 0xDF], "Shift_JIS"),
      ([0x23, 0x20, 0xC9, 0xF5, 0xA4, 0xB8, 0xB9, 0xFE, 0xA4, 0xE1], "EUC-JP"),
      ([0x23, 0x20, 0x1B, 0x24, 0x42, 0x49, 0x75, 0x1B, 0x28, 0x42], "ISO-2022-JP"),
    ] as [([UInt8], String)])
  func `a wrong encoding is refused by its name`(bytes: [UInt8], name: String) throws {
    let refusal = try #require(Sample.refusal(of: bytes))
    #expect(refusal.problem == .encoding(name))
    #expect(refusal.mend.en?.contains("iconv -f \(name)") == true)
  }

  @Test(
    arguments: [
      (#"{"a": 1, "a": 2}"#, "duplicate-key", 10), (#"{"a": "\ud83d"}"#, "lone-surrogate", 8),
      (#"{"a": "\ude00\ud83d"}"#, "lone-surrogate", 8), (#"{"a": "\u0000"}"#, "nul", 8),
      ("{\"a\": \"\u{0}\"}", "nul", 8), (#"{"a": 01}"#, "syntax", 7), (#"{"a": 1,}"#, "syntax", 9),
      (#"{"a": .5}"#, "syntax", 7), (#"{"a": "x"#, "syntax", 9), (#"{"a": "\x"}"#, "syntax", 9),
      (#"{"a": tru}"#, "syntax", 7), (#"{} {}"#, "syntax", 4), ("", "empty", nil),
    ] as [(String, String, Int?)])
  func `broken JSON is refused in its place`(text: String, rule: String, column: Int?) throws {
    let refusal = try #require(Sample.refusal(of: text))
    #expect(refusal.rule == rule)
    #expect(refusal.position?.column == column)
  }

  @Test func `a pair of surrogates is one character`() throws {
    let text = #"{"tasks": [{"title": "\ud83d\ude00 \u3042", "group": "x"}]}"#
    let file = ForeignFile(name: "f", bytes: Array(text.utf8))
    #expect(try PlaybookImporter().read([file]).playbook.titles() == ["U-01 😀 あ"])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":["])
  func `depth is refused before it is walked`(opening: String) throws {
    let text = "{\"tasks\":" + String(repeating: opening, count: 10_000)
    let refusal = try #require(Sample.refusal(of: text))
    #expect(refusal.rule == "too-deep")
  }

  @Test(arguments: [
    ("a: &a [x]\ncontainment: *a\nid: x\n", "anchor"),
    ("? [a]\n: 2\nstage: x\nid: x\n", "complex-key"),
    ("id: x\nstage: !!str y\n", "tag"), ("id: x\nid: y\nstage: z\n", "duplicate-key"),
    ("id: x\nstage: y\n---\nid: z\n", "several-documents"),
  ])
  func `YAML is read with the care of our own files`(text: String, rule: String) throws {
    let refusal = try #require(Sample.refusal(of: text, from: .react))
    #expect(refusal.rule == rule)
  }

  @Test func `over five mebibytes nothing is read`() {
    let bytes = [UInt8](repeating: 0x20, count: 5 << 20 + 1)
    #expect(Sample.refusal(of: bytes)?.rule == "too-large")
  }

  @Test func `ten thousand steps are refused at the two thousand and first`() throws {
    let steps = (0..<10_000).map { number in
      """
      "action--\(number)": {"type": "action", "name": "Step \(number)", \
      "on_completion": "action--\(number + 1)"}
      """
    }
    let text = """
      {"spec_version": "cacao-2.0", "name": "x", "workflow_start": "action--0", "workflow": {
      \(steps.joined(separator: ",\n"))}}
      """
    let refusal = try #require(Sample.refusal(of: text))
    #expect(refusal.rule == "too-many-tasks")
    #expect(refusal.position?.line == 2_002)
  }

  @Test func `branches inside branches end somewhere`() throws {
    let steps = (0..<200).map { number in
      """
      "if-condition--\(number)": {"type": "if-condition", "condition": "x", \
      "on_true": "if-condition--\(number + 1)"}
      """
    }
    let text = """
      {"spec_version": "cacao-2.0", "workflow_start": "if-condition--0",
      "workflow": {\(steps.joined(separator: ","))}}
      """
    #expect(Sample.refusal(of: text)?.rule == "too-deep")
  }

  @Test func `escape sequences, overrides and markup are not carried over`() throws {
    let text =
      "# \u{1B}]0;x\u{7}Title\n\n- [ ] Do\u{202E} <b onclick=x>this</b><script>alert(1)</script>\u{200B}\n"
    let file = ForeignFile(name: "f\u{1B}.md", bytes: Array(text.utf8))
    let result = try PlaybookImporter().read([file])
    #expect(result.playbook.titles() == ["U-01 Do this"])
    #expect(result.playbook.title.en == "]0;xTitle")
    #expect(result.report.notes.contains(.charactersRemoved(5)))
  }

  @Test(arguments: [
    "[", "<", "[a](", "&", "*", "| ", "- ", "> ", "# ", "`", "[[**", "<li>", "\\", "![",
  ])
  func `a long line of openings takes no longer than letters`(piece: String) {
    let line = String(repeating: piece, count: 20_000)
    let text = "# T\n\n- \(line)\n\n| \(line) | [ ] |\n"
    let elapsed = ContinuousClock().measure { _ = Sample.refusal(of: text) }
    // Debug code on a busy machine; the release binary needs a twentieth of it.
    #expect(elapsed < .seconds(10))
  }

  @Test func `a text longer than a playbook takes is cut and counted`() throws {
    let text = "- [ ] " + String(repeating: "字", count: 3_000)
    let file = ForeignFile(name: "f.md", bytes: Array(text.utf8))
    let result = try PlaybookImporter().read([file])
    #expect(result.playbook.tasks.first?.title.ja?.unicodeScalars.count == 200)
    #expect(result.report.notes.contains { if case .textsCut = $0 { true } else { false } })
  }

  @Test func `several files are for RE&CT alone`() throws {
    let files = [try Sample.file("aws-en.md"), try Sample.file("aws-ja.md")]
    #expect(throws: ImportRefusal.self) { try PlaybookImporter().read(files) }
  }
}
