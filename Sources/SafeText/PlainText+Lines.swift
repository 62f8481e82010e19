extension PlainText {
  /// A block of text as lines: LF, CRLF and CR end a line, everything else dangerous is made
  /// visible. An empty text is one empty line; a line break at the very end starts no new line.
  public static func lines(untrusted: String) -> [PlainText] {
    var lines: [PlainText] = []
    let bytes = untrusted.utf8
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: isLineBreak) {
      lines.append(PlainText(untrusted: String(untrusted[start..<end])))
      let isPair = bytes[end...].starts(with: "\r\n".utf8)
      start = bytes.index(end, offsetBy: isPair ? 2 : 1)
    }
    if start < bytes.endIndex || lines.isEmpty {
      lines.append(PlainText(untrusted: String(untrusted[start...])))
    }
    return lines
  }

  /// Whether `byte` ends a line. No byte of a longer scalar does.
  static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
