/// The name of one key in the room, such as `k3`: given once, to one member, and never again.
///
/// sshd hands it to the program at every login, so it says which of a member's keys opened the door.
public struct KeyID: RawRepresentable, Hashable, Comparable, Sendable {
  /// Such as `k3`.
  public let rawValue: String

  /// A name; nil unless it is `k` and a number from 1 on, without leading zeros.
  public init?(rawValue: String) {
    let digits = rawValue.dropFirst()
    guard rawValue.utf8.first == UInt8(ascii: "k"), (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      digits.utf8.first != UInt8(ascii: "0")
    else { return nil }
    self.rawValue = rawValue
  }

  /// The `number`-th key of the room.
  public init(number: Int) { rawValue = "k\(number)" }

  /// The number in it; 0 where a newer version gave a name of another form.
  public var number: Int { Int(rawValue.dropFirst()) ?? 0 }

  /// In the order they were given.
  public static func < (left: KeyID, right: KeyID) -> Bool {
    (left.number, left.rawValue) < (right.number, right.rawValue)
  }
}

extension KeyID: Codable {
  /// Reads any name.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
