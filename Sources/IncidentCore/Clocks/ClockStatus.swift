/// How far a rule was checked before it came here. It is shown wherever its clock is, because a
/// wrong date that looks sure is worse than none.
public enum ClockStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Read in the official text.
  case verified
  /// Read in somebody's account of it: a law firm, a vendor, a notice.
  case secondary
  /// General knowledge; check before relying on it.
  case unverified
}
