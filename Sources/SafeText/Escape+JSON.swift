extension Escape {
  /// A JSON string with its quotes that reads back to exactly `text`.
  ///
  /// What `PlainText` would show by name is written as `\u001b`, so that the file is safe to look at
  /// in a terminal; letters of any script stay readable.
  public static func json(_ text: String) -> String {
    "\"" + replacing(in: text, jsonEscape) + "\""
  }

  private static func jsonEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    switch Visibility(of: scalar) {
    case .spacing, .mark: return nil
    case .joiner, .named: return UTF16.encode(scalar)?.map(codeUnit).joined()
    }
  }

  private static func codeUnit(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
