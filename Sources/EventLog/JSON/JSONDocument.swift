/// One JSON text, taken apart into a list of its values in the order in which they stand.
///
/// Nothing is copied: a value is a range of the bytes. A state of a hundred thousand bytes is read
/// at every start of a command, where a decoder for every purpose takes half of the time there is.
final class JSONDocument {
  /// What a value is.
  enum Kind: UInt8 {
    /// Keys and values in turn follow.
    case object
    /// Values follow.
    case list
    /// The bytes between the quotes.
    case text
    /// The same, with escapes to be undone.
    case escapedText
    /// A number, `true`, `false` or `null`.
    case word
  }

  /// One value.
  struct Node {
    var kind: Kind
    /// Where its bytes are.
    var bytes: Range<Int>
    /// The node after it and everything in it.
    var next: Int
  }

  /// Why bytes are no JSON text: where it stopped making sense.
  struct Failure: Error, Hashable {
    /// Bytes from the beginning.
    var offset: Int
  }

  /// How deep values may lie in each other; ours lie about ten deep.
  private static let deepest = 64

  /// The text.
  let bytes: [UInt8]
  /// All values; the first one is the whole.
  private(set) var nodes: [Node] = []

  /// Takes `bytes` apart, which must be one JSON value and nothing after it.
  init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 16)
    let end = bytes.withUnsafeBytes { bytes -> Result<Void, Failure> in
      Result { () throws(Failure) in
        var cursor = JSONCursor(bytes)
        try takeValue(&cursor, depth: 0)
        guard cursor.peek() == nil else { throw Failure(offset: cursor.position) }
      }
    }
    try end.get()
  }

  /// The text of a value that is one; nil for any other, and for bytes that are not UTF-8.
  func text(_ index: Int) -> String? {
    let node = nodes[index]
    switch node.kind {
    case .text: return String(validating: bytes[node.bytes], as: UTF8.self)
    case .escapedText:
      var plain: [UInt8] = []
      let isSound = bytes.withUnsafeBytes { JSONText.unescape($0[node.bytes], into: &plain) }
      return isSound ? String(validating: plain, as: UTF8.self) : nil
    default: return nil
    }
  }

  /// Whether a value is `word`.
  func isWord(_ word: StaticString, _ index: Int) -> Bool {
    let node = nodes[index]
    guard node.kind == .word, node.bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes[node.bytes].elementsEqual($0) }
  }

  /// The value under `key` in the object at `index`; the first, where there are several.
  func member(_ key: String, of index: Int) -> Int? {
    var wanted = key
    return wanted.withUTF8 { wanted in
      bytes.withUnsafeBytes { bytes in
        let end = nodes[index].next
        var position = index + 1
        while position < end {
          let name = nodes[position]
          if name.bytes.count == wanted.count, name.kind == .text {
            let name = UnsafeRawBufferPointer(rebasing: bytes[name.bytes])
            if name.equals(UnsafeRawBufferPointer(wanted)) { return position + 1 }
          } else if name.kind == .escapedText, text(position) == key {
            return position + 1
          }
          position = nodes[position + 1].next
        }
        return nil
      }
    }
  }

  private func takeValue(_ cursor: inout JSONCursor, depth: Int) throws(Failure) {
    guard depth < JSONDocument.deepest, let first = cursor.peek() else {
      throw Failure(offset: cursor.position)
    }
    let index = nodes.count
    let start = cursor.position
    switch first {
    case UInt8(ascii: "{"):
      nodes.append(Node(kind: .object, bytes: start..<start, next: 0))
      try takeMembers(&cursor, until: "}") { (cursor) throws(Failure) in
        try takeText(&cursor)
        guard cursor.skip(":") else { throw Failure(offset: cursor.position) }
        try takeValue(&cursor, depth: depth + 1)
      }
    case UInt8(ascii: "["):
      nodes.append(Node(kind: .list, bytes: start..<start, next: 0))
      try takeMembers(&cursor, until: "]") { (cursor) throws(Failure) in
        try takeValue(&cursor, depth: depth + 1)
      }
    case UInt8(ascii: "\""): try takeText(&cursor)
    default:
      guard let word = cursor.word() else { throw Failure(offset: start) }
      nodes.append(Node(kind: .word, bytes: word, next: 0))
    }
    nodes[index].next = nodes.count
  }

  private func takeMembers(
    _ cursor: inout JSONCursor, until end: Unicode.Scalar,
    _ take: (inout JSONCursor) throws(Failure) -> Void
  ) throws(Failure) {
    cursor.step()
    if cursor.skip(end) { return }
    repeat { try take(&cursor) } while cursor.skip(",")
    guard cursor.skip(end) else { throw Failure(offset: cursor.position) }
  }

  private func takeText(_ cursor: inout JSONCursor) throws(Failure) {
    guard let text = cursor.string() else { throw Failure(offset: cursor.position) }
    let isEscaped = cursor.bytes[text].contains(UInt8(ascii: "\\"))
    nodes.append(
      Node(kind: isEscaped ? .escapedText : .text, bytes: text, next: nodes.count + 1))
  }
}
