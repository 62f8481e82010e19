/// One JSON value that is being written. A place of its own, because a container handed out by an
/// encoder may be filled after the ones around it.
final class JSONPart {
  /// What stands here so far.
  enum Content {
    case nothing
    /// Finished bytes: a text with its quotes, a number, `true`, `false` or `null`.
    case bytes([UInt8])
    case object([(key: String, value: JSONPart)])
    case list([JSONPart])
  }

  var content = Content.nothing

  /// A new value under `key` in the object here.
  func member(_ key: String) -> JSONPart {
    let part = JSONPart()
    var members: [(key: String, value: JSONPart)] = []
    if case .object(let known) = content { members = known }
    // Let go of it first, or appending would copy all of it.
    content = .nothing
    members.append((key, part))
    content = .object(members)
    return part
  }

  /// A new value at the end of the list here.
  func element() -> JSONPart {
    let part = JSONPart()
    var elements: [JSONPart] = []
    if case .list(let known) = content { elements = known }
    content = .nothing
    elements.append(part)
    content = .list(elements)
    return part
  }

  /// Adds the JSON to `bytes`, without white space and with the keys of an object in the order of
  /// their UTF-8: the same value always gives the same bytes.
  func write(to bytes: inout [UInt8]) {
    switch content {
    case .nothing: bytes += "{}".utf8
    case .bytes(let own): bytes += own
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for position in sorted.indices {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONText.write(sorted[position].key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        sorted[position].value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      for position in elements.indices {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        elements[position].write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    }
  }
}
