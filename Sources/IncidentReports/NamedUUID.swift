internal import Crypto

/// Identifiers that say the same name in the same way every time: UUID version 5 (RFC 9562, 5.5).
/// The standard asks for SHA-1; nothing hangs on its strength.
public enum NamedUUID {
  /// Names `name` in `namespace`.
  ///
  /// - Parameters:
  ///   - name: Any text; its UTF-8 is what counts.
  ///   - namespace: The 16 bytes of another UUID.
  /// - Returns: the identifier in lower case with hyphens.
  public static func text(of name: String, in namespace: [UInt8]) -> String {
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
