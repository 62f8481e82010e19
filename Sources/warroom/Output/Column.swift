internal import SafeText
internal import TerminalCells

/// Columns of a printed list.
enum Column {
  /// `text` filled with blanks to `width` cells of a terminal; longer text is left as it is.
  static func padded(_ text: String, _ width: Int) -> PlainText {
    let clean = PlainText(untrusted: text)
    let missing = width - TextWidth.cells(of: clean)
    return clean + PlainText(untrusted: String(repeating: " ", count: max(0, missing)))
  }

  /// `number` with blanks before it.
  static func number(_ number: Int, _ width: Int) -> PlainText {
    let digits = String(number)
    return PlainText(
      untrusted: String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits)
  }
}
