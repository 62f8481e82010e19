/// Puts text from outside into file formats so that it can only be text there.
///
/// One file a format. Each function works on scalars (`","` with an accent on it is one
/// `Character`, but every reader of CSV sees the comma) and, where the format is meant for human
/// eyes, shows control and bidirectional characters by name as `PlainText` does.
public enum Escape {
  /// The lines of `text`, made visible and then changed by `change`, with `separator` between them.
  package static func visible(
    _ text: String, lineBreak separator: String, _ change: (String) -> String = { $0 }
  ) -> String {
    // Most texts are plain ASCII: one look at the bytes settles both questions.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return change(text) }
    if !text.utf8.contains(where: PlainText.isLineBreak) { return change(Sanitiser.clean(text)) }
    return PlainText.lines(untrusted: text).map { change($0.value) }.joined(separator: separator)
  }

  /// `text` with each byte of ASCII that `replacement` knows replaced; everything else is copied.
  package static func replacingASCII(in text: String, _ replacement: (UInt8) -> [UInt8]?) -> String
  {
    guard text.utf8.contains(where: { $0 < 0x80 && replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if byte < 0x80, let replaced = replacement(byte) {
        bytes += replaced
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `text` with each scalar that `replacement` knows replaced; what lies between is copied at once.
  static func replacing(
    in text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    let scalars = text.unicodeScalars
    var result = ""
    var start = scalars.startIndex
    for index in scalars.indices {
      guard let replaced = replacement(scalars[index]) else { continue }
      result += text[start..<index]
      result += replaced
      start = scalars.index(after: index)
    }
    if start == scalars.startIndex { return text }
    result += text[start...]
    return result
  }
}
