/// The public half of an SSH key: its type and its bytes, and nothing else of the line it came in.
///
/// What the room writes for sshd is made from these two alone, so no option and no command can
/// travel in a key (CVE-2013-4490).
public struct PublicKey: Hashable, Codable, Sendable {
  /// The types a room takes: no DSA, no certificates.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    case ed25519 = "ssh-ed25519"
    case nistp256 = "ecdsa-sha2-nistp256"
    case nistp384 = "ecdsa-sha2-nistp384"
    case nistp521 = "ecdsa-sha2-nistp521"
    case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
    case securityKeyNistp256 = "sk-ecdsa-sha2-nistp256@openssh.com"
    case rsa = "ssh-rsa"
  }

  /// RSA keys below this many bits are refused.
  public static let shortestRSA = 3072

  /// What sort of key it is.
  public let type: Kind
  /// Its bytes as in RFC 4253 section 6.6, in base64 with padding.
  public let base64: String

  /// The bytes that the fingerprint is made of.
  public var bytes: [UInt8] { Base64.bytes(Array(base64.utf8)) ?? [] }

  /// `ssh-ed25519 AAAA…`, as sshd reads it.
  public var line: String { "\(type.rawValue) \(base64)" }

  /// A key whose bytes have been judged.
  init(type: Kind, base64: String) {
    self.type = type
    self.base64 = base64
  }
}
