/// The name of an enquiry in one incident, such as `EQ-01`.
public struct EnquiryID: Hashable, Codable, Sendable, Comparable {
  /// The canonical form.
  public let rawValue: String

  private static let letters = "EQ"

  /// The enquiry numbered `number`, from 1.
  public init(number: Int) { rawValue = "\(EnquiryID.letters)-\(padded(number, 2))" }

  /// The enquiry somebody means by `typed`; nil where that is no enquiry's name.
  public init?(typed: String) {
    guard let number = NumberedName.number(in: typed, after: EnquiryID.letters) else { return nil }
    self.init(number: number)
  }

  /// Its number; 0 for a stored name this version cannot read.
  public var number: Int { NumberedName.number(in: rawValue, after: EnquiryID.letters) ?? 0 }

  /// By number.
  public static func < (left: EnquiryID, right: EnquiryID) -> Bool { left.number < right.number }

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
