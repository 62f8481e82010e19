internal import Crypto

/// The name a text has for ever: two texts with the same digest are the same text.
public enum TextDigest {
  /// SHA-256 of the UTF-8 bytes of `text`, 64 hexadecimal digits.
  public static func sha256(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { byte in
      (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
