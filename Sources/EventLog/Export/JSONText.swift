/// The escapes of JSON strings, made and undone byte by byte.
enum JSONText {
  /// Adds `text` with its quotes to `output`; escaped is only what JSON does not allow as it is.
  static func write(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += #"\""#.utf8
      case UInt8(ascii: "\\"): output += #"\\"#.utf8
      case 0x08: output += #"\b"#.utf8
      case 0x09: output += #"\t"#.utf8
      case 0x0A: output += #"\n"#.utf8
      case 0x0C: output += #"\f"#.utf8
      case 0x0D: output += #"\r"#.utf8
      case ..<0x20: output += "\\u00\(Hex.text([byte]))".utf8
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Replaces the contents of `output` with what the string between the quotes means.
  ///
  /// Bytes that are not UTF-8 pass through unchanged, so damage stays visible to the hash.
  /// False for control characters, unknown escapes and lone surrogates.
  static func unescape(_ text: Slice<UnsafeRawBufferPointer>, into output: inout [UInt8]) -> Bool {
    output.removeAll(keepingCapacity: true)
    var rest = text
    while let byte = rest.popFirst() {
      guard byte >= 0x20 else { return false }
      guard byte == UInt8(ascii: "\\") else {
        output.append(byte)
        continue
      }
      guard let escape = rest.popFirst(), let scalar = scalar(of: escape, &rest) else {
        return false
      }
      output.append(
        contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
    return true
  }

  private static func scalar(
    of escape: UInt8, _ rest: inout Slice<UnsafeRawBufferPointer>
  ) -> Unicode.Scalar? {
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(escape)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{c}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): codePoint(&rest)
    default: nil
    }
  }

  /// Four digits, or two times four where they are the halves of a surrogate pair.
  private static func codePoint(_ rest: inout Slice<UnsafeRawBufferPointer>) -> Unicode.Scalar? {
    guard let unit = unit(&rest) else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
      let trail = self.unit(&rest), UTF16.isTrailSurrogate(trail)
    else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(trail & 0x3FF)))
  }

  private static func unit(_ rest: inout Slice<UnsafeRawBufferPointer>) -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = rest.popFirst(), let value = Hex.value(of: lowercase(digit)) else {
        return nil
      }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }

  private static func lowercase(_ digit: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(digit) ? digit | 0x20 : digit
  }
}
