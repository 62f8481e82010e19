internal import PlaybookFormat

/// The bytes of a foreign file, proved to be UTF-8 text without a NUL and of bearable size.
///
/// Other control characters and what cannot be seen are common in files that were copied together
/// from web pages; they are taken out of each text later and counted.
struct ForeignText {
  /// 5 MiB; the largest real playbook seen has less than a hundredth of it.
  static let largest = 5 << 20

  /// The name people know the file by.
  let name: String
  /// UTF-8 without a byte order mark.
  let bytes: [UInt8]

  /// The text of `file`.
  init(_ file: ForeignFile) throws(ImportRefusal) {
    name = file.name
    guard file.bytes.count <= Self.largest else {
      throw ImportRefusal(.tooLarge(bytes: file.bytes.count), file: name)
    }
    if let encoding = Encoding.marked(file.bytes) {
      throw ImportRefusal(.encoding(encoding.rawValue), file: name)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
    guard String(validating: text, as: UTF8.self) != nil else {
      let place = Self.firstInvalid(in: text)
      let encoding = Encoding.guessed(text)
      throw ImportRefusal(
        .encoding(encoding?.rawValue), file: name, at: Self.position(ofByte: place, in: text))
    }
    if let place = text.firstIndex(of: 0) {
      throw ImportRefusal(.nul, file: name, at: Self.position(ofByte: place, in: text))
    }
    guard text.contains(where: { $0 > 0x20 }) else { throw ImportRefusal(.empty, file: name) }
    bytes = text
  }

  /// The text for those who read lines.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where a place is, as editors count.
  func position(of place: Place) -> Position {
    switch place {
    case .byte(let offset): Self.position(ofByte: offset, in: bytes)
    case .position(let position): position
    }
  }

  private static func position(ofByte offset: Int, in bytes: [UInt8]) -> Position {
    var position = Position(line: 1, column: 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        position = Position(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position.column += 1
      }
    }
    return position
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) { offset += encoded.count }
    return offset
  }
}

/// A place in a foreign file: readers of bytes know an offset, the YAML reader lines and columns.
enum Place: Hashable {
  case byte(Int)
  case position(Position)

  /// Where a file begins.
  static let start = Place.byte(0)
}
