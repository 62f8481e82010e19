/// Who a task is for: a part somebody plays in one incident. One person may hold many.
public struct Duty: RawRepresentable, Hashable, Codable, Sendable {
  /// The storage and command-line name, such as `it-operations`.
  public var rawValue: String

  /// A duty by its storage name; playbooks may name duties of their own.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Leads the response and decides who does what.
  public static let commander = Duty(rawValue: "commander")
  /// Keeps the record.
  public static let scribe = Duty(rawValue: "scribe")
  /// Finds out what happened.
  public static let forensics = Duty(rawValue: "forensics")
  /// Runs the systems.
  public static let itOperations = Duty(rawValue: "it-operations")
  /// Law and contracts.
  public static let legal = Duty(rawValue: "legal")
  /// Press and public.
  public static let pr = Duty(rawValue: "pr")
  /// Answers customers.
  public static let customerSupport = Duty(rawValue: "customer-support")
  /// Takes the decisions reserved to management.
  public static let management = Duty(rawValue: "management")
  /// Answers for personal data (個人情報管理責任者).
  public static let privacyOfficer = Duty(rawValue: "privacy-officer")

  /// The nine duties every room knows, in the order people are asked for.
  public static let standard: [Duty] = [
    .commander, .scribe, .forensics, .itOperations, .legal, .pr, .customerSupport, .management,
    .privacyOfficer,
  ]
}
