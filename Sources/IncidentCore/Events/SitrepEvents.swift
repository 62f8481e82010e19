/// How things stood was told to everybody. The record keeps what was said.
public struct SitrepPublished: Hashable, Codable, Sendable {
  /// Number in the incident, shown as `SR-02`.
  public var number: Int
  /// The language it was written in.
  public var language: Language
  /// The whole text.
  public var text: String
  /// SHA-256 of its UTF-8 bytes, 64 hexadecimal digits.
  public var sha256: String
  /// When the next one is promised; absent where none is.
  public var next: Moment?
  /// What whoever published it added.
  public var remark: String?

  /// A situation report.
  public init(
    number: Int, language: Language, text: String, next: Moment? = nil, remark: String? = nil
  ) {
    self.number = number
    self.language = language
    self.text = text
    sha256 = TextDigest.sha256(text)
    self.next = next
    self.remark = remark
  }

  /// Such as `SR-02`.
  public var label: String { "SR-\(padded(number, 2))" }

  /// The number somebody means by `typed`, such as `SR-02`; nil where that is no report's name.
  public static func number(typed: String) -> Int? {
    NumberedName.number(in: typed, after: "SR") ?? Int(typed)
  }
}
