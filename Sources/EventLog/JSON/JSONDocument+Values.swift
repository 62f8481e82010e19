extension JSONDocument {
  /// Whether a value is an object.
  package func isObject(_ index: Int) -> Bool { nodes[index].kind == .object }

  /// Whether a value is a text, sound or not.
  package func isText(_ index: Int) -> Bool {
    nodes[index].kind == .text || nodes[index].kind == .escapedText
  }

  /// The keys and values of an object, in the order in which they stand.
  package func members(of index: Int) -> [(key: Int, value: Int)] {
    guard isObject(index) else { return [] }
    var members: [(key: Int, value: Int)] = []
    var position = index + 1
    while position < nodes[index].next {
      members.append((position, position + 1))
      position = nodes[position + 1].next
    }
    return members
  }

  /// A text as it reads, a number or a truth value as it is written; nil for lists, objects, `null`
  /// and a text that is not sound.
  package func plain(_ index: Int) -> String? {
    if let text = text(index) { return text }
    guard nodes[index].kind == .word, !isWord("null", index) else { return nil }
    return String(decoding: bytes[nodes[index].bytes], as: UTF8.self)
  }
}
