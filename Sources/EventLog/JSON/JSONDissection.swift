/// Taking one JSON text apart, from its beginning to its end.
struct JSONDissection {
  /// How deep values may lie in each other; ours lie about ten deep.
  private static let deepest = 64

  /// The values found so far, in the order in which they stand.
  private(set) var nodes: [JSONDocument.Node] = []
  private var cursor: JSONCursor

  /// `bytes`, of which nothing is taken apart yet.
  init(_ bytes: UnsafeRawBufferPointer) {
    cursor = JSONCursor(bytes)
    nodes.reserveCapacity(bytes.count / 16)
  }

  /// Takes one value apart, after which nothing may follow.
  mutating func run() throws(JSONDocument.Failure) {
    try takeValue(depth: 0)
    guard cursor.peek() == nil else { throw failure }
  }

  private var failure: JSONDocument.Failure { JSONDocument.Failure(offset: cursor.position) }

  private mutating func takeValue(depth: Int) throws(JSONDocument.Failure) {
    guard depth < JSONDissection.deepest, let first = cursor.peek() else { throw failure }
    let index = nodes.count
    let start = cursor.position
    switch first {
    case UInt8(ascii: "{"):
      nodes.append(JSONDocument.Node(kind: .object, bytes: start..<start, next: 0))
      cursor.step()
      if !cursor.skip("}") {
        repeat {
          try takeText()
          guard cursor.skip(":") else { throw failure }
          try takeValue(depth: depth + 1)
        } while cursor.skip(",")
        guard cursor.skip("}") else { throw failure }
      }
    case UInt8(ascii: "["):
      nodes.append(JSONDocument.Node(kind: .list, bytes: start..<start, next: 0))
      cursor.step()
      if !cursor.skip("]") {
        repeat { try takeValue(depth: depth + 1) } while cursor.skip(",")
        guard cursor.skip("]") else { throw failure }
      }
    case UInt8(ascii: "\""): try takeText()
    default:
      guard let word = cursor.word() else { throw failure }
      nodes.append(JSONDocument.Node(kind: .word, bytes: word, next: 0))
    }
    nodes[index].next = nodes.count
  }

  private mutating func takeText() throws(JSONDocument.Failure) {
    guard let text = cursor.text() else { throw failure }
    nodes.append(
      JSONDocument.Node(
        kind: text.isEscaped ? .escapedText : .text, bytes: text.bytes, next: nodes.count + 1))
  }
}
