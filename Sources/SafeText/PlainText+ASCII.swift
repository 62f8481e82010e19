extension PlainText {
  /// The same text for a terminal that knows only ASCII (`LANG=C`).
  ///
  /// Pictures of control characters become caret notation (`^[`), angle brackets become `<` and
  /// `>`, anything else outside ASCII becomes `\u{e9}`.
  public var asciiOnly: PlainText {
    if value.utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var ascii = ""
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case ..<0x80: ascii.unicodeScalars.append(scalar)
      case 0x2400...0x241F: ascii += "^" + Self.caretLetter(of: scalar.value - 0x2400)
      case 0x2421: ascii += "^?"
      case 0x27E8: ascii += "<"
      case 0x27E9: ascii += ">"
      default: ascii += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return PlainText(clean: ascii)
  }

  /// The letter that makes control character `code` (0 to 31) on a keyboard: `[` for 27.
  private static func caretLetter(of code: UInt32) -> String {
    Unicode.Scalar(code + 0x40).map { String(Character($0)) } ?? "?"
  }
}
