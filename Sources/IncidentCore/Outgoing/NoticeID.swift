/// The name of an outgoing notice in one incident, such as `NT-01`.
///
/// Two letters, because `N-01` is a task of the notification phase: a notice often belongs to such
/// a task, and the two must not be taken for each other on the worst day.
public struct NoticeID: Hashable, Codable, Sendable, Comparable {
  /// The canonical form.
  public let rawValue: String

  private static let letters = "NT"

  /// The notice numbered `number`, from 1.
  public init(number: Int) { rawValue = "\(NoticeID.letters)-\(padded(number, 2))" }

  /// The notice somebody means by `typed`; nil where that is no notice's name.
  public init?(typed: String) {
    guard let number = NumberedName.number(in: typed, after: NoticeID.letters) else { return nil }
    self.init(number: number)
  }

  /// Its number; 0 for a stored name this version cannot read.
  public var number: Int { NumberedName.number(in: rawValue, after: NoticeID.letters) ?? 0 }

  /// By number.
  public static func < (left: NoticeID, right: NoticeID) -> Bool { left.number < right.number }

  /// Reads the stored name as it is.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
