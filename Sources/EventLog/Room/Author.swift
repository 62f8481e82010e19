public import IncidentCore

/// Who acts, and through which door they came.
public struct Author: Hashable, Sendable {
  /// The member.
  public var member: MemberName
  /// Such as `local` or `ssh 203.0.113.9`.
  public var via: String
  /// The key that opened the door, where it was one: with the key goes the right to act.
  public var key: KeyID?

  /// `member`, coming through `via`.
  public init(member: MemberName, via: String = "local", key: KeyID? = nil) {
    self.member = member
    self.via = via
    self.key = key
  }
}

/// What the room answers to an act that it recorded.
public struct Receipt: Sendable {
  /// What was recorded, in order; empty where everything was so already.
  public var records: [IncidentRecord]
  /// The incident after it.
  public var state: IncidentState
  /// Whether the same act had been recorded before (a resend after a lost connection).
  public var wasRecordedBefore: Bool

  /// Entry number of the last event recorded; nil where nothing was.
  public var seq: Int64? { records.last?.stamp.seq }
}

/// What the room answers to an act upon itself that it recorded.
public struct LedgerReceipt: Sendable {
  /// What was recorded, in order; empty where everything was so already.
  public var records: [LedgerRecord]
  /// The room after it.
  public var ledger: LedgerState
  /// Whether the same act had been recorded before (a resend after a lost connection).
  public var wasRecordedBefore: Bool
}
