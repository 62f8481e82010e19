import SafeText
import Testing

struct EscapeMarkupTests {
  /// The punctuation of ASCII, all of which means something somewhere in Markdown.
  private static let marks = Set(##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##.unicodeScalars)

  @Test(arguments: HostileText.corpus)
  func `HTML text has none of the characters that mean something`(hostile: HostileText) {
    let text = hostile.text
    let escaped = Escape.html(text)
    #expect(!escaped.unicodeScalars.contains { "<>\"'`".unicodeScalars.contains($0) })
    for entity in escaped.unicodeScalars.split(separator: "&").dropFirst() {
      #expect(
        ["amp;", "lt;", "gt;", "quot;", "#39;", "#96;"].contains {
          entity.starts(with: $0.unicodeScalars)
        })
    }
  }

  @Test func `HTML keeps lines and shows what is hidden`() {
    #expect(Escape.html("a<b>\r\n\u{202E}'") == "a&lt;b&gt;\n⟨RLO⟩&#39;")
    #expect(Escape.html("<\u{301}") == "&lt;\u{301}")
  }

  /// Marks that begin something wherever they stand.
  private static let loud = Set(##"!#$&*<=>@[\]^_`{|}~"##.unicodeScalars)

  @Test(arguments: HostileText.corpus)
  func `Markdown text has no mark that begins something, and reads back as it was`(
    hostile: HostileText
  ) {
    for line in Escape.markdown(hostile.text).components(separatedBy: "<br>") {
      var isEscaped = false
      for scalar in line.unicodeScalars {
        if isEscaped {
          #expect(Self.marks.contains(scalar))
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          #expect(!Self.loud.contains(scalar))
        }
      }
      #expect(!isEscaped)
    }
  }

  @Test(arguments: [
    "2026-11-20 10:04:30+09:00 (JST)", "12,400 persons; \"why?\" 100%", "IR-2026-001 TLP:AMBER",
    "顧客リスト(最大): A社/B社", "203.0.113.5, 1.5 h.",
  ])
  func `times, numbers and sentences stay readable in Markdown`(text: String) {
    #expect(Escape.markdown(text) == text)
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("---", #"\-\-\-"#), ("www.a.example", #"www\.a\.example"#), ("evil.com", #"evil\.com"#),
    ("https://a", #"https\:\/\/a"#), ("a :smile: b", #"a \:smile: b"#), ("#12", ##"\#12"##),
    ("{% raw %}", #"\{\% raw \%\}"#), ("me@a.example", #"me\@a\.example"#), ("a - b", #"a \- b"#),
  ])
  func `what would begin a list, a rule, a link or a command is escaped`(text: String, safe: String)
  {
    #expect(Escape.markdown(text) == safe)
  }

  @Test func `Markdown in a table stays in its cell`() {
    #expect(Escape.markdown("| a |\n# b") == ##"\| a \|<br>\# b"##)
  }

  @Test func `a fence cannot be closed from inside`() {
    for text in ["````", "a\n```\n# APPROVED", "", "`", "~~~"] {
      let lines = PlainText.lines(untrusted: Escape.markdownBlock(text)).map(\.value)
      let fence = lines.last ?? ""
      #expect(fence.count >= 3 && fence.allSatisfy { $0 == "`" })
      #expect(lines.first == fence + "text")
      #expect(!lines.dropFirst().dropLast().contains { $0.contains(fence) })
    }
  }

  @Test func `nothing is computed in any text`() {
    let text = "{{7*7}} ${7*7} %@ \\(1)"
    #expect(Escape.html(text) == text)
    #expect(Escape.csv(text, guardFormulas: true) == "\"\(text)\"")
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
