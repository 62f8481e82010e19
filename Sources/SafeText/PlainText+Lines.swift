extension PlainText {
  /// A block of text as lines: LF, CRLF and CR end a line, everything else dangerous is made
  /// visible. An empty text is one empty line; a line break at the very end starts no new line.
  public static func lines(untrusted: String) -> [PlainText] {
    var lines: [PlainText] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in untrusted.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r":
        break
      case "\n", "\r":
        lines.append(PlainText(untrusted: String(line)))
        line.removeAll()
      default:
        line.append(scalar)
      }
      previous = scalar
    }
    if !line.isEmpty || lines.isEmpty {
      lines.append(PlainText(untrusted: String(line)))
    }
    return lines
  }
}
