/// The number of one hash chain in a room: 0 for the ledger, from 1 on one for each incident.
///
/// A chain for each incident means one incident can be handed over and checked alone, and damage
/// to one does not touch the others; the ledger means a whole incident cannot disappear.
public struct ChainID: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  /// The number, `0...ChainID.limit`; it goes into every hash of the chain.
  public let rawValue: Int64

  /// The largest number a chain may have: more than eight million incidents in one room.
  public static let limit: Int64 = 1 << 23 - 1

  /// The room's own chain: members, keys, rights, incidents opened and closed, exports.
  public static let ledger = ChainID(unchecked: 0)

  /// A chain by its number; nil outside `0...limit`.
  public init?(rawValue: Int64) {
    guard (0...ChainID.limit).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(unchecked rawValue: Int64) { self.rawValue = rawValue }

  /// The chain after this one; nil past the limit.
  public var next: ChainID? { ChainID(rawValue: rawValue + 1) }

  /// By number, the ledger first.
  public static func < (left: ChainID, right: ChainID) -> Bool { left.rawValue < right.rawValue }
}
