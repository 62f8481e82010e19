/// The six parts of a response, in the order the screen shows them. Work in them overlaps.
public enum PhaseID: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
  /// Stop it, remove the cause, restore (封じ込め).
  case containment
  /// What, how many, whose, where to (影響範囲).
  case scope
  /// Keep what proves it (証拠保全).
  case evidence
  /// Authorities, persons, partners (通知・報告).
  case notification
  /// The public (公表).
  case publication
  /// Learn and change the mechanism (事後検証).
  case postMortem = "post-mortem"

  /// Position in the response, from 1 to 6: the digit that selects the phase on the screen.
  public var number: Int { (PhaseID.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Earlier phases come first.
  public static func < (left: PhaseID, right: PhaseID) -> Bool { left.number < right.number }
}
