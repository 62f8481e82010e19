/// Reads JSON that anybody may have written, in one pass, with the place of every value.
///
/// Neither Foundation's reader nor the record's own would do: the first keeps one of two equal keys
/// without a word and knows no places, the second is made for bytes we wrote ourselves.
struct JSONTree {
  /// The deepest nesting that is read; a CACAO playbook has about eight levels.
  static let deepest = 64
  /// The most values that are read; a CACAO step has about fifteen.
  static let mostValues = 500_000

  private let bytes: [UInt8]
  private var offset = 0
  private var values = 0

  /// The value that is all of `text`.
  static func read(_ text: ForeignText) throws(Obstacle) -> ForeignValue {
    var tree = JSONTree(bytes: text.bytes)
    let value = try tree.value(depth: 0)
    tree.skipBlanks()
    guard tree.offset == tree.bytes.count else { throw tree.syntax() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func syntax() -> Obstacle { Obstacle(.syntax("JSON"), at: .byte(offset)) }

  private mutating func skipBlanks() {
    while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// What ends a number or a name without quotes.
  private static let wordEnds = Set(",]}: \n\r\t\"[{".utf8)

  /// Steps over `byte` and the blanks before it, if it is next.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(Obstacle) -> ForeignValue {
    skipBlanks()
    guard offset < bytes.count else { throw syntax() }
    guard depth < Self.deepest else {
      throw Obstacle(.tooDeep(limit: Self.deepest), at: .byte(offset))
    }
    values += 1
    guard values <= Self.mostValues else {
      throw Obstacle(.tooManyValues(limit: Self.mostValues), at: .byte(offset))
    }
    let place = Place.byte(offset)
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object(try members(depth: depth + 1), place)
    case UInt8(ascii: "["): return .list(try items(depth: depth + 1), place)
    case UInt8(ascii: "\""): return .text(try string(), place)
    default: return try word(at: place)
    }
  }

  private mutating func members(depth: Int) throws(Obstacle) -> [ForeignMember] {
    offset += 1
    var members: [ForeignMember] = []
    var names: Set<String> = []
    if skip("}") { return members }
    repeat {
      skipBlanks()
      let place = offset
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { throw syntax() }
      let name = try string()
      guard names.insert(name).inserted else {
        throw Obstacle(.duplicateKey(name), at: .byte(place))
      }
      guard skip(":") else { throw syntax() }
      members.append(ForeignMember(name: name, value: try value(depth: depth)))
    } while skip(",")
    guard skip("}") else { throw syntax() }
    return members
  }

  private mutating func items(depth: Int) throws(Obstacle) -> [ForeignValue] {
    offset += 1
    var items: [ForeignValue] = []
    if skip("]") { return items }
    repeat { items.append(try value(depth: depth)) } while skip(",")
    guard skip("]") else { throw syntax() }
    return items
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word(at place: Place) throws(Obstacle) -> ForeignValue {
    let end = bytes[offset...].firstIndex { Self.wordEnds.contains($0) } ?? bytes.count
    let word = String(decoding: bytes[offset..<min(end, offset + 400)], as: UTF8.self)
    switch word {
    case "true", "false":
      offset = end
      return .truth(word == "true", place)
    case "null":
      offset = end
      return .null(place)
    default:
      guard JSONNumber.isOne(word) else { throw syntax() }
      offset = end
      return .number(word, place)
    }
  }

  /// The text between quotes; the offset is at the opening one.
  private mutating func string() throws(Obstacle) -> String {
    let start = offset + 1
    offset = start
    while offset < bytes.count, bytes[offset] >= 0x20 {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: bytes[start..<(offset - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      default: offset += 1
      }
    }
    throw syntax()
  }

  private mutating func escapedString(from start: Int) throws(Obstacle) -> String {
    var plain = Array(bytes[start..<offset])
    while offset < bytes.count, bytes[offset] >= 0x20 {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: plain, as: UTF8.self)
      case UInt8(ascii: "\\"):
        plain.append(contentsOf: String(try escape()).utf8)
      default: plain.append(byte)
      }
    }
    throw syntax()
  }
}

// MARK: Escapes

extension JSONTree {
  /// The scalar behind a backslash.
  private mutating func escape() throws(Obstacle) -> Unicode.Scalar {
    guard offset < bytes.count else { throw syntax() }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default:
      offset -= 1
      throw syntax()
    }
  }

  /// Four digits, or twice four where they are the halves of a surrogate pair.
  private mutating func escapedScalar() throws(Obstacle) -> Unicode.Scalar {
    let place = Place.byte(offset - 2)
    let first = try hexadecimal()
    if first == 0 { throw Obstacle(.nul, at: place) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[offset...].starts(with: Array("\\u".utf8)) else {
      throw Obstacle(.loneSurrogate, at: place)
    }
    offset += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw Obstacle(.loneSurrogate, at: place) }
    return scalar
  }

  private mutating func hexadecimal() throws(Obstacle) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let areDigits = digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    guard digits.count == 4, areDigits,
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw syntax() }
    offset += 4
    return number
  }
}
