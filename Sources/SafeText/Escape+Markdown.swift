extension Escape {
  /// Text inside a Markdown line or table cell: every ASCII punctuation mark is escaped, so
  /// nothing starts a heading, a link or a tag. Line breaks become `<br>`.
  public static func markdown(_ text: String) -> String {
    visible(text, lineBreak: "<br>") { line in
      replacingASCII(in: line) { isPunctuation($0) ? [UInt8(ascii: "\\"), $0] : nil }
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
}
