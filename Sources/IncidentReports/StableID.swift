/// Identifiers that are the same in every export of the same thing, so that a reader who imports
/// twice does not get everything twice.
enum StableID {
  /// The identifier of `name` in the room whose own identifier is `room`.
  static func uuid(_ name: String, room: String) -> String {
    let digits = room.filter { $0 != "-" }
    let namespace = stride(from: 0, to: 32, by: 2).compactMap { start in
      UInt8(digits.dropFirst(start).prefix(2), radix: 16)
    }
    return NamedUUID.text(of: name, in: namespace)
  }
}
