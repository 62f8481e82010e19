internal import IncidentReports

/// The identifiers of CACAO objects: the same object gets the same one in every export.
enum CACAONames {
  /// The extension in which an export carries what CACAO has no words for.
  static let `extension` = identifier("extension-definition", of: "playbook/1")
  /// Who made the file, as CACAO wants it said.
  static let creator = identifier("identity", of: "warroom")

  /// `type--` and a UUID of version 5 (RFC 9562, section 5.5) of `name` in our namespace.
  static func identifier(_ type: String, of name: String) -> String {
    "\(type)--\(NamedUUID.text(of: "\(type)/\(name)", in: namespace))"
  }

  /// Made once at random; every identifier we export lies in it.
  private static let namespace: [UInt8] = [
    0x6E, 0x5C, 0x1D, 0x0F, 0x3A, 0x92, 0x4B, 0x7E, 0x8D, 0x41, 0xC7, 0x50, 0x2B, 0x9E, 0x64, 0xA3,
  ]
}
