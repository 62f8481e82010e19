extension Escape {
  /// The value of an iCalendar text property (RFC 5545, 3.3.11). Every kind of line break becomes
  /// `\n`, so no text can start a property of its own.
  public static func ical(_ text: String) -> String {
    let lines = PlainText.lines(untrusted: replacing(in: text) { isLineBreak($0) ? "\n" : nil })
    return lines.map { line in
      replacing(in: line.value) { scalar in
        switch scalar {
        case "\\", ";", ",": "\\" + String(Character(scalar))
        default: nil
        }
      }
    }.joined(separator: "\\n")
  }

  /// One content line (`SUMMARY:…`) folded to at most 75 bytes a line without cutting a scalar
  /// (RFC 5545, 3.1), with CR LF at the end.
  public static func icalLine(_ line: String) -> String {
    var folded = ""
    var bytes = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > 75 {
        folded += "\r\n "
        bytes = 1
      }
      folded.unicodeScalars.append(scalar)
      bytes += width
    }
    return folded + "\r\n"
  }

  /// Breaks that readers know beside CR and LF.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
