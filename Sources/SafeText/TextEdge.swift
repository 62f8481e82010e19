/// The gate through which typed, piped and pasted text enters the record.
///
/// What comes in is stored as it came, because it may be evidence: only line ends are made equal
/// (CR LF and CR become LF) and line breaks at the end are dropped. Making text safe to look at is
/// the business of the way out (`PlainText`, `Escape`).
public enum TextEdge {
  /// The text to store for `text`, or the reason why it cannot be taken. Offsets count bytes of
  /// `text`.
  public static func accept(_ text: String, field: Field) throws(TextRefusal) -> String {
    var accepted = String.UnicodeScalarView()
    var offset = 0
    var firstBreak: Int?
    var trailingBreaks = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0":
        throw .nul(offset: offset)
      case "\n" where previous == "\r":
        break
      case "\n", "\r":
        trailingBreaks += 1
        firstBreak = firstBreak ?? offset
        accepted.append("\n")
      default:
        if field.isOneLine, let firstBreak { throw .lineBreak(offset: firstBreak) }
        trailingBreaks = 0
        accepted.append(scalar)
      }
      previous = scalar
      offset += UTF8.width(scalar)
    }
    accepted.removeLast(trailingBreaks)
    let result = String(accepted)
    if result.isEmpty { throw .empty }
    guard field.limit.allows(result) else { throw .tooLong(limit: field.limit) }
    return result
  }

  /// The same for bytes, such as standard input or an SSH command.
  public static func accept(
    bytes: some Sequence<UInt8>, field: Field
  ) throws(TextRefusal) -> String {
    try accept(decode(bytes), field: field)
  }

  /// The text in `bytes`, refused at the first byte that is not UTF-8. The way of most texts, which
  /// are what they should be, is short.
  public static func decode(_ bytes: [UInt8]) throws(TextRefusal) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return try decode(AnySequence(bytes))
  }

  /// The text in `bytes`, refused at the first byte that is not UTF-8.
  public static func decode(_ bytes: some Sequence<UInt8>) throws(TextRefusal) -> String {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var text = String.UnicodeScalarView()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        text.append(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .error:
        throw .invalidUTF8(offset: offset)
      case .emptyInput:
        return String(text)
      }
    }
  }
}
