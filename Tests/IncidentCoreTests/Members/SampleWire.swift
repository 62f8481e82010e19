import Foundation

/// Bytes of keys, laid out as RFC 4251 says.
enum SampleWire {
  /// Four bytes of length, then the bytes.
  static func field(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Array($0) } + bytes
  }

  /// A text as a field.
  static func field(_ text: String) -> [UInt8] { field(Array(text.utf8)) }

  /// Somebody else's base64.
  static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
