internal import IncidentCore

/// A signature as `ssh-keygen -Y sign` writes it, read as far as it says who signed for what.
///
/// Whether it is right is for `ssh-keygen -Y verify` to say; this only tells, before and after, what
/// stands in it (OpenSSH's PROTOCOL.sshsig).
public struct SSHSignature: Hashable, Sendable {
  /// The lines from `-----BEGIN SSH SIGNATURE-----` to its end, each with its line feed.
  public let armoured: String
  /// What it was made for, such as `warroom-head@v1`.
  public let namespace: String
  /// The type of the key and its bytes in base64, as in an allowed-signers file.
  public let keyLine: String
  /// `SHA256:…` of the key.
  public let fingerprint: String

  private static let begin = "-----BEGIN SSH SIGNATURE-----"
  private static let end = "-----END SSH SIGNATURE-----"
  /// Longest file that can be one; a signature of RSA 16384 has about 6 KiB.
  public static let longest = 1 << 16

  /// The first signature in `text`; nil where there is none.
  public init?(in text: String) {
    let lines = text.utf8.split(omittingEmptySubsequences: true) { byte in
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }.map { String(Substring($0)) }
    guard let first = lines.firstIndex(of: Self.begin),
      let last = lines[first...].firstIndex(of: Self.end), last > first,
      let bytes = Base64.bytes(Array(lines[(first + 1)..<last].joined().utf8))
    else { return nil }
    var reader = WireReader(bytes)
    guard reader.take(6) == Array("SSHSIG".utf8)[...], reader.number() == 1,
      let key = reader.string(), let namespace = reader.string(), reader.string() != nil,
      reader.string() != nil, reader.string() != nil, reader.isAtEnd
    else { return nil }
    var keyReader = WireReader(Array(key))
    guard let type = keyReader.string(),
      let typeName = String(validating: type, as: UTF8.self),
      let purpose = String(validating: namespace, as: UTF8.self)
    else { return nil }
    self.namespace = purpose
    keyLine = "\(typeName) \(Base64.text(Array(key)))"
    fingerprint = PublicKey.fingerprint(ofBytes: Array(key))
    armoured = lines[first...last].joined(separator: "\n") + "\n"
  }
}

/// Reads the strings and numbers that SSH puts into bytes (RFC 4251, section 5).
private struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() -> Int? { take(4).map { $0.reduce(0) { $0 << 8 | Int($1) } } }

  mutating func string() -> ArraySlice<UInt8>? { number().flatMap { take($0) } }
}
