/// Gathers the bytes of a paste up to the mark that ends it.
struct PasteCollector {
  /// Bytes kept of one paste; the rest is read and dropped. No field of the record takes as much.
  static let limit = 1 << 20

  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of the end mark the bytes read so far end with.
  private var matched = 0

  /// How many bytes may be read next without reading beyond the paste: what is missing of its mark.
  var missing: Int { Self.end.count - matched }

  /// Whether the mark that ends the paste has come.
  var isComplete: Bool { missing == 0 }

  /// Whether the last byte was Esc: the mark begins with it, and so does the way out for somebody
  /// whose paste lost its mark.
  var endsWithEscape: Bool { matched == 1 }

  /// Takes bytes in; never more than `missing`.
  mutating func append(_ new: some Sequence<UInt8>) {
    for byte in new {
      // Esc stands only at the start of the mark, so a broken match can only begin anew.
      matched = byte == Self.end[matched] ? matched + 1 : byte == Self.end[0] ? 1 : 0
      bytes.append(byte)
    }
    if bytes.count > Self.limit + Self.end.count {
      bytes.removeSubrange(Self.limit..<bytes.count - matched)
    }
  }

  /// What has come, without its mark, with LF between lines and U+FFFD for what is not UTF-8.
  var text: String {
    let decoded = String(decoding: bytes.dropLast(matched), as: UTF8.self)
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in decoded.unicodeScalars {
      // Terminals send CR for the line break, as the Enter key does.
      if scalar != "\n" || previous != "\r" { result.append(scalar == "\r" ? "\n" : scalar) }
      previous = scalar
    }
    return String(result)
  }
}
