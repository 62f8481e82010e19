internal import Crypto
public import IncidentCore

extension PublicKey {
  /// `SHA256:` and 43 characters, exactly as `ssh-keygen -l` prints it.
  public var fingerprint: String { PublicKey.fingerprint(ofBytes: bytes) }

  /// The fingerprint of a key with these bytes, whatever its type.
  static func fingerprint(ofBytes bytes: [UInt8]) -> String {
    let digest = Base64.text(Array(SHA256.hash(data: bytes)))
    return "SHA256:" + digest.prefix { $0 != "=" }
  }
}
