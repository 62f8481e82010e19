/// A chain's state folded up to one event, kept so that opening a long record stays quick.
///
/// A cache and never the truth: delete it and nothing is lost. It is not part of the hash chain.
public struct Snapshot: Hashable, Sendable {
  /// Which way of folding made it; a reader that folds in another way ignores it.
  public var version: Int
  /// The last event folded in.
  public var seq: Int64
  /// The state, in the folder's own encoding.
  public var bytes: [UInt8]

  /// A snapshot by its parts.
  public init(version: Int, seq: Int64, bytes: [UInt8]) {
    self.version = version
    self.seq = seq
    self.bytes = bytes
  }
}
