/// The name of an enquiry in one incident, such as `EQ-01`.
public struct EnquiryID: NumberedID {
  /// The letters before the number.
  public static let letters = "EQ"
  /// The name as it is stored.
  public let rawValue: String

  /// An enquiry by its stored name.
  public init(rawValue: String) { self.rawValue = rawValue }
}
