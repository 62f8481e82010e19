internal import IncidentCore

/// The 32 bytes of a SHA-256.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  // Four words in memory order: equality and copying are four machine words, and the bytes are
  // simply the bytes of the value.
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// 32 zero bytes, which stand before the first event of a chain.
  public static let zero = Digest()

  private init() {}

  /// A digest by bytes that are lent; nil unless there are exactly 32.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
  }

  /// A digest by its bytes; nil unless there are exactly 32.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
  }

  /// A digest by its 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard let bytes = Hex.bytes(hex) else { return nil }
    self.init(bytes: bytes)
  }

  /// A digest by its base64 with padding; nil for anything else.
  public init?(base64: some Collection<UInt8>) {
    self.init(base64: Array(base64))
  }

  /// The same for bytes as they are read from a file of heads.
  public init?(base64: [UInt8]) {
    guard let bytes = Base64.bytes(base64) else { return nil }
    self.init(bytes: bytes)
  }

  /// Lends the 32 bytes for the length of `body`.
  public func withBytes<Value, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try withUnsafeBytes(of: words, body)
  }

  /// A copy of the 32 bytes.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// 64 lower-case hexadecimal digits, the form in exported records.
  public var hex: String { withBytes { Hex.text($0) } }

  /// Base64 with padding, the form in heads.
  public var base64: String { Base64.text(bytes) }

  /// The same as `hex`.
  public var description: String { hex }

  /// Equal when all 32 bytes are.
  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  /// Hashes the 32 bytes.
  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: $0) }
  }
}
