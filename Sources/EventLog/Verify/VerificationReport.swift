/// What verifying found in a whole record.
public struct VerificationReport: Hashable, Sendable, CustomStringConvertible {
  /// The record that was verified.
  public var instance: InstanceID
  /// One report a chain, by chain.
  public var chains: [ChainReport]
  /// The first line of an exported record that cannot be read, counted from 1; nil if all can.
  public var unreadableLine: Int?

  /// A report by its parts.
  public init(instance: InstanceID, chains: [ChainReport], unreadableLine: Int? = nil) {
    self.instance = instance
    self.chains = chains
    self.unreadableLine = unreadableLine
  }

  /// 0 when every chain in it is sound, 1 when some are only unanchored or there is none, 4 when
  /// anything fails.
  public var exitCode: Int32 {
    guard unreadableLine == nil else { return 4 }
    return chains.map(\.verdict).filter { $0 != .absent }.map(\.exitCode).max() ?? 1
  }

  /// One line a chain, each with its line feed.
  public var description: String {
    let damage = unreadableLine.map { "line \($0): UNREADABLE\n" } ?? ""
    return damage + chains.map { "\($0)\n" }.joined()
  }
}
