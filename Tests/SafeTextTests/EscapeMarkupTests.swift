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

  @Test(arguments: HostileText.corpus)
  func `Markdown text has no mark that is not escaped, save our own line breaks`(
    hostile: HostileText
  ) {
    let text = hostile.text
    for line in Escape.markdown(text).components(separatedBy: "<br>") {
      var isEscaped = false
      for scalar in line.unicodeScalars {
        let isMark = Self.marks.contains(scalar)
        if isEscaped {
          #expect(isMark)
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else {
          #expect(!isMark)
        }
      }
      #expect(!isEscaped)
    }
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
