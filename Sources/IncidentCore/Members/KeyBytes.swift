/// Reads the bytes of a public key: fields with their length in four bytes in front (RFC 4251
/// section 5), of which each type has its own.
struct KeyBytes {
  private var rest: ArraySlice<UInt8>

  /// Judges whether `bytes` are a key of `type`, to the last byte.
  ///
  /// - Throws: `KeyProblem.damaged`, or `.tooShort` for a short RSA key.
  static func judge(_ bytes: [UInt8], as type: PublicKey.Kind) throws(KeyProblem) {
    var fields = KeyBytes(rest: bytes[...])
    guard try fields.text() == type.rawValue else { throw .damaged }
    switch type {
    case .ed25519: try fields.field(of: 32)
    case .securityKeyEd25519:
      try fields.field(of: 32)
      _ = try fields.next()
    case .nistp256: try fields.point(on: "nistp256", bytes: 32)
    case .nistp384: try fields.point(on: "nistp384", bytes: 48)
    case .nistp521: try fields.point(on: "nistp521", bytes: 66)
    case .securityKeyNistp256:
      try fields.point(on: "nistp256", bytes: 32)
      _ = try fields.next()
    case .rsa: try fields.modulus()
    }
    guard fields.rest.isEmpty else { throw .damaged }
  }

  /// The bytes of the next field.
  private mutating func next() throws(KeyProblem) -> ArraySlice<UInt8> {
    guard rest.count >= 4 else { throw .damaged }
    let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    rest = rest.dropFirst(4)
    guard length > 0, length <= rest.count else { throw .damaged }
    defer { rest = rest.dropFirst(length) }
    return rest.prefix(length)
  }

  private mutating func text() throws(KeyProblem) -> String {
    String(decoding: try next(), as: UTF8.self)
  }

  private mutating func field(of count: Int) throws(KeyProblem) {
    guard try next().count == count else { throw .damaged }
  }

  /// A point of an elliptic curve, not compressed (RFC 5656 section 3.1).
  private mutating func point(on curve: String, bytes: Int) throws(KeyProblem) {
    guard try text() == curve else { throw .damaged }
    let point = try next()
    guard point.count == 2 * bytes + 1, point.first == 4 else { throw .damaged }
  }

  /// The two numbers of RSA: the exponent, which is odd, and the modulus, whose length counts.
  private mutating func modulus() throws(KeyProblem) {
    let exponent = try next()
    guard let last = exponent.last, last & 1 == 1, exponent.count > 1 || last > 1 else {
      throw .damaged
    }
    let modulus = try next().drop { $0 == 0 }
    guard let first = modulus.first else { throw .damaged }
    let bits = modulus.count * 8 - first.leadingZeroBitCount
    guard bits >= PublicKey.shortestRSA else { throw .tooShort(bits: bits) }
  }
}
