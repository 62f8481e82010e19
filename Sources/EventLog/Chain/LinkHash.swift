internal import Crypto

/// The 113 bytes of a link, laid out once for a chain and patched for each event.
///
/// Verifying a million events is mostly this; nothing is allocated for any of them.
struct LinkHash {
  private var bytes: [UInt8]
  private let seqStart: Int

  /// The link bytes of one chain, with seq, previous hash and digest still zero.
  init(instance: InstanceID, chain: ChainID) {
    let place = withUnsafeBytes(of: chain.rawValue.bigEndian) { Array($0) }
    let fixed = Array(HashChain.domain.utf8) + instance.bytes + place
    seqStart = fixed.count
    bytes = fixed + repeatElement(0, count: 8 + 32 + 32)
  }

  /// The hash of the event at `seq`.
  mutating func hash(seq: Int64, previous: Digest, digest: Digest) -> Digest {
    bytes.withUnsafeMutableBytes { link in
      link.storeBytes(of: seq.bigEndian, toByteOffset: seqStart, as: Int64.self)
      previous.withBytes { link[(seqStart + 8)...].copyBytes(from: $0) }
      digest.withBytes { link[(seqStart + 40)...].copyBytes(from: $0) }
      var sha = SHA256()
      sha.update(bufferPointer: UnsafeRawBufferPointer(link))
      return Digest(sha.finalize())
    }
  }
}
