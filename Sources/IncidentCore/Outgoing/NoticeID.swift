/// The name of an outgoing notice in one incident, such as `NT-01`.
///
/// Two letters, because `N-01` is a task of the notification phase: a notice often belongs to such
/// a task, and the two must not be taken for each other on the worst day.
public struct NoticeID: NumberedID {
  /// The letters before the number.
  public static let letters = "NT"
  /// The name as it is stored.
  public let rawValue: String

  /// A notice by its stored name.
  public init(rawValue: String) { self.rawValue = rawValue }
}
