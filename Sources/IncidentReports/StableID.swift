/// Identifiers that are the same in every export of the same thing, so that a reader who imports
/// twice does not get everything twice.
enum StableID {
  /// The identifier of `name` in the room whose own identifier is `room`.
  static func uuid(_ name: String, room: String) -> String {
    var namespace: [UInt8] = []
    var high: UInt8?
    for value in room.utf8.compactMap(value) {
      if let first = high {
        namespace.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return NamedUUID.text(of: name, in: namespace)
  }

  /// What a hexadecimal digit stands for; nil for a hyphen.
  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
