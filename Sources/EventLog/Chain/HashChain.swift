internal import Crypto

/// The two formulas that make the record tamper-evident, format version 1.
///
/// ```
/// digest = SHA-256(salt ‖ body)
/// hash   = SHA-256("warroom event v1\n" ‖ instance ‖ chain ‖ seq ‖ previous hash ‖ digest)
/// ```
///
/// Chain and seq are 64-bit big-endian numbers; every part but the body has a fixed length, so no
/// two events can have the same bytes hashed. A body is hashed apart from its place, so a text
/// that must be erased can go while its digest keeps the chain whole. The salt keeps a short
/// erased text from being guessed back out of the digest.
public enum HashChain {
  /// What stands before every link, so that no hash of this format means anything elsewhere.
  public static let domain = "warroom event v1\n"

  /// Bytes of salt before each body.
  public static let saltLength = 16

  /// SHA-256 of the salt followed by the body.
  public static func digest(salt: [UInt8], body: [UInt8]) -> Digest {
    salt.withUnsafeBytes { salt in
      body.withUnsafeBytes { body in digest(salt: salt, body: body) }
    }
  }

  /// SHA-256 of the salt followed by the body, for bytes that are lent.
  public static func digest(salt: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) -> Digest {
    var sha = SHA256()
    sha.update(bufferPointer: salt)
    sha.update(bufferPointer: body)
    return Digest(sha.finalize())
  }

  /// The hash that binds one event to its place and to everything before it.
  ///
  /// `previous` is the hash of the event before, `Digest.zero` where `seq` is 1.
  public static func hash(
    instance: InstanceID, chain: ChainID, seq: Int64, previous: Digest, digest: Digest
  ) -> Digest {
    var link = LinkHash(instance: instance, chain: chain)
    return link.hash(seq: seq, previous: previous, digest: digest)
  }
}

extension Digest {
  /// The digest as the crypto library hands it over.
  init(_ sha: SHA256.Digest) {
    self = sha.withUnsafeBytes { Digest(bytes: $0) } ?? .zero
  }
}
