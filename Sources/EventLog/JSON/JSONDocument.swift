/// One JSON text, taken apart into a list of its values in the order in which they stand.
///
/// Nothing is copied: a value is a range of the bytes. A state of a hundred thousand bytes is read
/// at every start of a command, where a decoder for every purpose takes half of the time there is.
package final class JSONDocument {
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

  /// One value. Small numbers, because a record has thousands: a text has less than 4 GiB.
  struct Node {
    var kind: Kind
    private var start: UInt32
    private var end: UInt32
    private var after: UInt32

    /// A value in `bytes`.
    init(kind: Kind, bytes: Range<Int>, next: Int) {
      self.kind = kind
      (start, end) = (UInt32(bytes.lowerBound), UInt32(bytes.upperBound))
      after = UInt32(next)
    }

    /// Where its bytes are.
    var bytes: Range<Int> { Int(start)..<Int(end) }

    /// The node after it and everything in it.
    var next: Int {
      get { Int(after) }
      set { after = UInt32(newValue) }
    }
  }

  /// The longest text that is taken apart, in bytes.
  private static let longest = Int(UInt32.max)

  /// Why bytes are no JSON text: where it stopped making sense.
  package struct Failure: Error, Hashable {
    /// Bytes from the beginning.
    package var offset: Int
  }

  /// The text.
  let bytes: [UInt8]
  /// All values; the first one is the whole.
  let nodes: [Node]

  /// Takes `bytes` apart, which must be one JSON value and nothing after it.
  package init(_ bytes: [UInt8]) throws(Failure) {
    guard bytes.count < JSONDocument.longest else { throw Failure(offset: JSONDocument.longest) }
    self.bytes = bytes
    nodes = try bytes.withUnsafeBytes { bytes -> Result<[Node], Failure> in
      Result { () throws(Failure) in
        var dissection = JSONDissection(bytes)
        try dissection.run()
        return dissection.nodes
      }
    }.get()
  }

  /// The text of a value that is one; nil for any other, and for bytes that are not UTF-8.
  package func text(_ index: Int) -> String? {
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
    return bytes.withUnsafeBytes {
      UnsafeRawBufferPointer(rebasing: $0[node.bytes]).equals(word)
    }
  }

  /// The value under `key` in the object at `index`; the first, where there are several.
  func member(_ key: String, of index: Int) -> Int? {
    var wanted = key
    return wanted.withUTF8 { wanted in
      bytes.withUnsafeBytes { bytes in
        nodes.withUnsafeBufferPointer { nodes in
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
  }
}
