internal import IncidentCore
internal import PlaybookFormat

/// Makes texts of other tools fit for a playbook: clean, short enough, in one language. Counts what
/// it had to take away.
struct Wording {
  /// Unicode scalars of a title.
  static let longestTitle = 200
  /// Unicode scalars of guidance and points.
  static let longestText = 2_000

  /// How many texts were cut.
  private(set) var cut = 0
  /// How many characters were taken out because they cannot be seen or control something.
  private(set) var removed = 0

  /// One line of at most `limit` scalars.
  mutating func line(_ text: String, limit: Int = Wording.longestTitle) -> String {
    shortened(clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " "), to: limit)
  }

  /// Lines without blanks at their ends, at most `longestText` scalars.
  mutating func text(_ text: String) -> String {
    let lines = clean(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let trimmed = lines.map { $0.trimmedBlanks }.joined(separator: "\n")
    return shortened(trimmed.trimmedBlanks, to: Self.longestText)
  }

  private mutating func clean(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    // A text far beyond what is kept need not be read to its end.
    for scalar in text.unicodeScalars.prefix(InlineText.longest) {
      switch scalar {
      case "\n", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\r": break
      case "\t": kept.append(" ")
      default:
        if scalar.isWelcome { kept.append(scalar) } else { removed += 1 }
      }
    }
    return String(kept)
  }

  private mutating func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
    cut += 1
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1)))
    return head.trimmedBlanks + "…"
  }
}

extension Wording {
  /// The language of a text: Japanese where it holds kana or Han characters.
  static func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }
  }

  /// The first sentence of `text`; all of it where it is one.
  static func firstSentence(of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let end = scalars.indices.first { index in
      switch scalars[index] {
      case "。", "！", "？": true
      case ".", "!", "?":
        // An abbreviation such as "e.g." is not the end of a sentence.
        index > 12 && (index + 1 == scalars.count || scalars[index + 1] == " ")
          && scalars[index - 2] != "."
      default: false
      }
    }
    guard let end else { return text }
    let isJapaneseEnd = scalars[end] == "。"
    return String(String.UnicodeScalarView(scalars[...(isJapaneseEnd ? end - 1 : end)]))
      .trimmedBlanks
  }
}
