internal import Crypto

/// Identifiers that are the same in every export of the same thing, so that a reader who imports
/// twice does not get everything twice: UUID version 5, a name in a namespace (RFC 9562, 5.5).
enum StableID {
  /// The identifier of `name` in the room whose own identifier is `room`.
  static func uuid(_ name: String, room: String) -> String {
    let namespace = stride(from: 0, to: 32, by: 2).compactMap { start in
      UInt8(digits(of: room).dropFirst(start).prefix(2), radix: 16)
    }
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes.enumerated().map { index, byte in
      ([4, 6, 8, 10].contains(index) ? "-" : "") + twoDigits(byte)
    }.joined()
  }

  private static func digits(of uuid: String) -> String { uuid.filter { $0 != "-" } }

  private static func twoDigits(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
  }
}
