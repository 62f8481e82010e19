extension Escape {
  /// One CSV cell with its quotes (RFC 4180).
  ///
  /// Line breaks stay inside the quotes as LF. With `guardFormulas` a cell that a spreadsheet could
  /// take for a formula gets a leading `'` (OWASP "CSV Injection"); use it for files people open in
  /// a spreadsheet, never for files a program imports, because the `'` stays in the data.
  public static func csv(_ text: String, guardFormulas: Bool) -> String {
    let quote = UInt8(ascii: "\"")
    let apostrophe = guardFormulas && startsLikeFormula(text) ? "'" : ""
    let cell = visible(text, lineBreak: "\n")
    return "\"" + apostrophe + replacingASCII(in: cell) { $0 == quote ? [quote, quote] : nil }
      + "\""
  }

  /// Whether the first scalar that is no blank starts a formula in some spreadsheet, or the text
  /// starts with a control character that spreadsheets skip. The full-width forms count as well.
  private static func startsLikeFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { $0.properties.generalCategory != .spaceSeparator }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
