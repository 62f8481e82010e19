/// A walk over the bytes of one JSON text that steps over values without building them.
///
/// It trusts nothing: every step checks its bounds, depth is counted and never recursed on.
struct JSONCursor {
  let bytes: UnsafeRawBufferPointer
  private(set) var position: Int

  init(_ bytes: UnsafeRawBufferPointer, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The byte ahead after any white space; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position += 1
      case let byte:
        return byte
      }
    }
    return nil
  }

  /// Steps over `character` if it is the next byte after any white space.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Steps over the byte that `peek` showed.
  mutating func step() { position += 1 }

  /// Steps over a string and gives the range between its quotes, escapes not undone; nil if there
  /// is no whole string here.
  mutating func string() -> Range<Int>? { text()?.bytes }

  /// The same, and whether there are escapes to be undone.
  mutating func text() -> (bytes: Range<Int>, isEscaped: Bool)? {
    guard skip("\"") else { return nil }
    let start = position
    var isEscaped = false
    while true {
      position += plainBytes(at: position)
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return (start..<(position - 1), isEscaped)
      }
      isEscaped = true
      position += 2
    }
  }

  /// How many bytes from `start` on are neither a quote nor a backslash. Eight at a time: most of a
  /// record is text, and most of the time that reading one takes was spent here.
  private func plainBytes(at start: Int) -> Int {
    var end = start
    while end + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      let marks =
        Self.zeroBytes(in: word ^ Self.everyByte(UInt8(ascii: "\"")))
        | Self.zeroBytes(in: word ^ Self.everyByte(UInt8(ascii: "\\")))
      if marks != 0 { return end + marks.trailingZeroBitCount / 8 - start }
      end += 8
    }
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    return end - start
  }

  private static func everyByte(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// A word whose lowest bit that is set lies in the first byte of `word` that is zero.
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Steps over a whole number without sign, fraction or exponent; nil if there is none here.
  mutating func number() -> Int64? {
    guard peek() != nil else { return nil }
    let start = position
    skipWord()
    guard let first = bytes[start..<position].first, first.isASCIIDigit,
      first != UInt8(ascii: "0") || position == start + 1
    else { return nil }
    return Int64(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// Steps over one value of any kind; false if the text ends inside it.
  mutating func skipValue() -> Bool {
    var depth = 0
    repeat {
      guard let next = peek() else { return false }
      switch next {
      case UInt8(ascii: "\""):
        guard string() != nil else { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return false }
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { return false }
        position += 1
      default:
        skipWord()
      }
    } while depth > 0
    return true
  }

  /// Steps over a number, `true`, `false` or `null` and gives its range; nil if there is nothing of
  /// the kind here.
  mutating func word() -> Range<Int>? {
    guard let first = peek() else { return nil }
    let start = position
    skipWord()
    let word = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    let isWord =
      first.isASCIIDigit || first == UInt8(ascii: "-") || word.equals("true")
      || word.equals("false") || word.equals("null")
    return isWord ? start..<position : nil
  }

  /// Steps over a number, `true`, `false` or `null`.
  private mutating func skipWord() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"),
        UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: " "),
        UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        return
      default:
        position += 1
      }
    }
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
