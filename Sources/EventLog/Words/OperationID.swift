/// The name of one act of one person, made when the key is pressed and kept until it is recorded.
///
/// A lost connection leaves the sender unsure whether the act arrived. Sending it again under the
/// same name is harmless: the record knows the name and answers with what it holds.
public struct OperationID: Hashable, Codable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  /// A new name of 128 random bits.
  public static func random() -> OperationID {
    var generator = SystemRandomNumberGenerator()
    return OperationID(high: generator.next(), low: generator.next())
  }

  /// A name by its bytes; nil unless there are exactly 16.
  public init?(bytes: some Collection<UInt8>) {
    guard let name = Array(bytes).withUnsafeBytes(OperationID.init) else { return nil }
    self = name
  }

  /// A name by bytes that are lent; nil unless there are exactly 16.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// A name by its text; nil unless it is exactly 32 lower-case hexadecimal digits.
  public init?(_ text: String) { self.init(digits: text.utf8) }

  /// A name by the bytes of its text.
  init?(digits: some Collection<UInt8>) {
    guard digits.count == 32, let high = OperationID.word(digits.prefix(16)),
      let low = OperationID.word(digits.suffix(16))
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func word(_ digits: some Collection<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    for digit in digits {
      guard let value = Hex.value(of: digit) else { return nil }
      word = word << 4 | UInt64(value)
    }
    return word
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The 16 bytes, most significant first.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
  }

  /// Half of it as a number: enough to tell which entries of an incident belong to one act.
  var number: Int64 { Int64(bitPattern: high) }

  /// 32 lower-case hexadecimal digits.
  public var description: String { Hex.text(bytes) }

  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let operation = OperationID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an operation id")
    }
    self = operation
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
