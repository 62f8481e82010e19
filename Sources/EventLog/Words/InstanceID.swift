/// The random identity of one room's record, made once when the room is created.
///
/// It goes into every hash, so events cannot be moved between rooms, and into every kept head, so
/// a room that suddenly has another identity is a failure and never "a new room".
public struct InstanceID: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The 16 bytes, as they enter the hash.
  public let bytes: [UInt8]

  /// An identity by its bytes; nil unless there are exactly 16.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.bytes = Array(bytes)
  }

  /// An identity by its text: 32 lower-case hexadecimal digits, with or without the hyphens of a
  /// UUID; nil for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    guard let bytes = Hex.bytes(digits) else { return nil }
    self.init(bytes: bytes)
    guard description == text || text.utf8.count == 32 else { return nil }
  }

  /// A new identity from the system's random numbers.
  public static func random() -> InstanceID { InstanceID(random: random16Bytes()) }

  private init(random bytes: [UInt8]) { self.bytes = bytes }

  /// The text of a UUID: `8-4-4-4-12` lower-case hexadecimal digits.
  public var description: String {
    var text: [UInt8] = []
    for position in bytes.indices {
      let byte = bytes[position]
      if [4, 6, 8, 10].contains(position) { text.append(UInt8(ascii: "-")) }
      text.append(Hex.digit(byte >> 4))
      text.append(Hex.digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instance = InstanceID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instance id")
    }
    self = instance
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// 16 bytes from the system's random numbers.
func random16Bytes() -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  let words = (generator.next(), generator.next())
  return withUnsafeBytes(of: words) { Array($0) }
}
