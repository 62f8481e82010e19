internal import Crypto
internal import IncidentCore

/// The identifiers of CACAO objects: the same object gets the same one in every export.
enum CACAONames {
  /// The extension in which an export carries what CACAO has no words for.
  static let `extension` = identifier("extension-definition", of: "playbook/1")
  /// Who made the file, as CACAO wants it said.
  static let creator = identifier("identity", of: "warroom")

  /// `type--` and a UUID of version 5 (RFC 9562, section 5.5) of `name` in our namespace.
  static func identifier(_ type: String, of name: String) -> String {
    "\(type)--\(uuid(of: "\(type)/\(name)"))"
  }

  /// Made once at random; every identifier we export lies in it.
  private static let namespace: [UInt8] = [
    0x6E, 0x5C, 0x1D, 0x0F, 0x3A, 0x92, 0x4B, 0x7E, 0x8D, 0x41, 0xC7, 0x50, 0x2B, 0x9E, 0x64, 0xA3,
  ]

  private static func uuid(of name: String) -> String {
    // RFC 9562 asks for SHA-1 here; nothing hangs on its strength.
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
    return groups.map { digits[$0].joined() }.joined(separator: "-")
  }
}
