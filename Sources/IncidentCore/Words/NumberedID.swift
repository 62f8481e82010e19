/// A name that the room gives in order and never twice: two letters, a hyphen, a number, such as
/// `NT-01`.
public protocol NumberedID: RawRepresentable<String>, Hashable, Codable, Sendable, Comparable {
  /// The letters before the number.
  static var letters: String { get }

  /// The name as it is stored.
  init(rawValue: String)
}

extension NumberedID {
  /// The name with `number`, from 1.
  public init(number: Int) { self.init(rawValue: "\(Self.letters)-\(padded(number, 2))") }

  /// The name somebody means by `typed`; nil where that is no such name.
  public init?(typed: String) {
    guard let number = NumberedName.number(in: typed, after: Self.letters) else { return nil }
    self.init(number: number)
  }

  /// Its number; 0 for a stored name this version cannot read.
  public var number: Int { NumberedName.number(in: rawValue, after: Self.letters) ?? 0 }

  /// By number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
