/// The newest link of a chain: whoever keeps it can later tell whether anything up to it was
/// changed, cut off or replaced.
public struct Head: Hashable, Sendable {
  /// The chain it is the head of.
  public var chain: ChainID
  /// Number of the newest event, from 1; 0 for a chain without events.
  public var seq: Int64
  /// Hash of the newest event; `Digest.zero` for a chain without events.
  public var hash: Digest

  /// A head by its parts.
  public init(chain: ChainID, seq: Int64, hash: Digest) {
    self.chain = chain
    self.seq = seq
    self.hash = hash
  }

  /// The head of a chain that has no event yet.
  public static func empty(_ chain: ChainID) -> Head { Head(chain: chain, seq: 0, hash: .zero) }
}
