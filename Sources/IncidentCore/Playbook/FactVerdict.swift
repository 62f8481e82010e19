/// The truth of an expression over facts that may be unknown (Kleene's three-valued logic).
public enum FactVerdict: String, Hashable, Sendable, Codable {
  /// True, whatever the unknown facts turn out to be.
  case yes
  /// False, whatever the unknown facts turn out to be.
  case no
  /// It hangs on a fact nobody knows yet.
  case unknown

  /// `yes` for true, `no` for false.
  public init(_ truth: Bool) { self = truth ? .yes : .no }

  /// The opposite; the opposite of unknown is unknown.
  public var negated: FactVerdict {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Yes when all are; no as soon as one is.
  public static func all(_ verdicts: [FactVerdict]) -> FactVerdict {
    if verdicts.contains(.no) { return .no }
    return verdicts.contains(.unknown) ? .unknown : .yes
  }

  /// Yes as soon as one is; no when all are.
  public static func any(_ verdicts: [FactVerdict]) -> FactVerdict {
    if verdicts.contains(.yes) { return .yes }
    return verdicts.contains(.unknown) ? .unknown : .no
  }
}
