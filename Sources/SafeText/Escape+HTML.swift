extension Escape {
  /// Text for an HTML element or a quoted attribute. Line breaks stay as LF: wrap notes in an
  /// element with `white-space: pre-wrap`.
  public static func html(_ text: String) -> String {
    replacingASCII(in: visible(text, lineBreak: "\n")) { byte in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      case UInt8(ascii: "'"): Array("&#39;".utf8)
      case UInt8(ascii: "`"): Array("&#96;".utf8)
      default: nil
      }
    }
  }
}
