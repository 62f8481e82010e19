import IncidentCore
import PlaybookFormat
import Testing

/// Text that only looks like the parts of YAML a playbook must not use.
struct HarmlessMarksTests {
  private func guidance(_ yaml: String) throws -> String? {
    let text = SampleFile().text.replacing("en: Stop it. Test it.", with: yaml)
    let reading = SampleFile.reader.read(Array(text.utf8), file: "f")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    return reading.playbook?.tasks.first?.guidance?.en
  }

  @Test(arguments: [
    ("en: Q&A *now* !important", "Q&A *now* !important"),
    ("en: Ask R & D * twice ! ok", "Ask R & D * twice ! ok"),
    ("en: \"&anchor *alias !tag ? key\"", "&anchor *alias !tag ? key"),
    ("en: '*it''s &fine'", "*it's &fine"),
    ("en: \"a \\\" &b \\\\\"", "a \" &b \\"),
    ("en: a#b &c", "a#b &c"),
    ("en: stop # &comment *only !here ? [[[[", "stop"),
    ("en: first\n            *second* &third", "first *second* &third"),
    (
      "en: >-\n            &folded\n            *text* [[[[[[[[[[[[[[[[[[[[[[",
      "&folded *text* [[[[[[[[[[[[[[[[[[[[[["
    ),
    ("en: |2-\n             *x", " *x"),
    ("en: |\n            one\n\n            *two", "one\n\n*two"),
    ("en: \"one\n            &two\"", "one &two"),
  ])
  func `marks inside a text stay text`(yaml: String, expected: String) throws {
    #expect(try guidance(yaml) == expected)
  }

  @Test func `numbers, dates and truths stay the text they are`() throws {
    let yaml = "languages: [en, ja]\nx-all: [no, 1e3, 2027-04-01, 0x1F, ~, 'yes', 12:30]"
    let text = SampleFile().text.replacing("languages: [en, ja]", with: yaml)
    let playbook = try #require(SampleFile.reader.read(Array(text.utf8), file: "f").playbook)
    let words = ["no", "1e3", "2027-04-01", "0x1F", "~", "yes", "12:30"]
    let value = ExtraField.Value.list(words.map { .text($0) })
    #expect(playbook.extras == [ExtraField(name: "x-all", value: value)])
  }

  @Test(arguments: [
    "- |\n &a b\n- &c d", "a: |\n  x\n&b c: d", "a: 'x'\nb: &c d", "[a, &b c]", "{a: &b c}",
    "{a: [x,\n  &b c]}", "--- &a b", "a:\n  - b: c\n    d: &e f", "? a\n: &b c", "a: b\n---\n&c d",
    "a: >\n\n  x\n y: &z", "\"a\": &b c", "'a':\n  &b c", "- - - &a b", "a: \"b\" # c\nd: &e f",
  ])
  func `an anchor is found wherever a value may begin`(yaml: String) {
    let findings = SampleFile.reader.read(Array(yaml.utf8), file: "f").findings
    #expect(findings.contains { $0.rule == .anchor })
  }
}
