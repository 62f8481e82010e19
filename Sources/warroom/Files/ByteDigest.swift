internal import Crypto
internal import IncidentCore

/// Bytes on their way through SHA-256, counted.
struct ByteDigest {
  private var sha = SHA256()
  /// How many bytes went through.
  private(set) var count: Int64 = 0

  /// Takes more bytes in.
  mutating func add(_ piece: UnsafeRawBufferPointer) {
    sha.update(bufferPointer: piece)
    count += Int64(piece.count)
  }

  /// SHA-256 of all that went through, lower-case hexadecimal.
  var hex: String {
    var digits: [UInt8] = []
    let figures = Array("0123456789abcdef".utf8)
    for byte in sha.finalize() { digits += [figures[Int(byte >> 4)], figures[Int(byte & 15)]] }
    return String(decoding: digits, as: UTF8.self)
  }
}
