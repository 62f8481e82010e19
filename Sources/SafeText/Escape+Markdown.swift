extension Escape {
  /// Text inside a Markdown line or table cell: nothing in it starts a heading, a list, a link or a
  /// tag. Line breaks become `<br>`.
  ///
  /// Every mark of ASCII is escaped (CommonMark 0.31, section 2.4), save those that mean nothing where
  /// they stand in any dialect: most people read the file as it is, and `2026-11-20 10:04` is a time
  /// where `2026\-11\-20 10\:04` is a riddle.
  public static func markdown(_ text: String) -> String {
    visible(text, lineBreak: "<br>") { line in
      let bytes = Array(line.utf8)
      guard bytes.contains(where: isPunctuation) else { return line }
      var escaped: [UInt8] = []
      escaped.reserveCapacity(bytes.count + 16)
      for (index, byte) in bytes.enumerated() {
        if isPunctuation(byte), !isIdle(at: index, in: bytes) {
          escaped.append(UInt8(ascii: "\\"))
        }
        escaped.append(byte)
      }
      return String(decoding: escaped, as: UTF8.self)
    }
  }

  /// A text of many lines as a fenced block, without a line break at the end. The fence is longer
  /// than any run of backticks inside, so the text cannot close it.
  public static func markdownBlock(_ text: String) -> String {
    let content = visible(text, lineBreak: "\n")
    var longest = 0
    var run = 0
    for scalar in content.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "text\n" + content + "\n" + fence
  }

  /// The marks CommonMark lets a backslash escape.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether the mark at `index` means nothing there.
  private static func isIdle(at index: Int, in line: [UInt8]) -> Bool {
    let before = index > 0 ? line[index - 1] : nil
    let after = index + 1 < line.count ? line[index + 1] : nil
    var endsNumber: Bool {
      (after.map { $0 == UInt8(ascii: " ") } ?? true) && line[..<index].allSatisfy(isDigit)
    }
    switch line[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "("),
      UInt8(ascii: "'"), UInt8(ascii: "\""):
      return true
    // A list begins with "1) " or "1. "; "www.a" and "a.com" are links without any mark.
    case UInt8(ascii: ")"): return !endsNumber
    case UInt8(ascii: "."): return !endsNumber && !after.isOne(where: isLetter)
    // ":smile:", "https://"; not "10:04" nor "TLP:AMBER".
    case UInt8(ascii: ":"):
      return after.isOne { $0 == UInt8(ascii: " ") || isDigit($0) || isCapital($0) }
        && before != UInt8(ascii: " ")
    // Inside a word, as in a date.
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return before.isOne(where: isWord) && after.isOne(where: isWord)
    case UInt8(ascii: "/"): return before != UInt8(ascii: "/") && after != UInt8(ascii: "/")
    // "{% … %}" is a command of some site generators.
    case UInt8(ascii: "%"): return before != UInt8(ascii: "{") && after != UInt8(ascii: "}")
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  /// Every scalar outside ASCII counts as a part of a word.
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte >= 0x80
  }
}

extension UInt8? {
  fileprivate func isOne(where holds: (UInt8) -> Bool) -> Bool { map(holds) ?? false }
}
