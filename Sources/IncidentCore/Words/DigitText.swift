/// Puts numbers of fixed width together, byte by byte: every row of an export has a dozen of them, and a
/// string for each would be a good part of its work.
struct DigitText {
  private var bytes: [UInt8] = []

  /// What `write` adds.
  init(_ write: (inout DigitText) -> Void) {
    bytes.reserveCapacity(32)
    write(&self)
  }

  /// Adds `number` in decimal, filled with zeros on the left to `width` digits.
  mutating func add(_ number: Int, width: Int) {
    if number < 0 { add("-") }
    var rest = number.magnitude
    var place = bytes.count
    while rest > 0 || bytes.count - place < width {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    var last = bytes.count - 1
    while place < last {
      bytes.swapAt(place, last)
      place += 1
      last -= 1
    }
  }

  /// Adds one character of ASCII.
  mutating func add(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

  /// What was put together.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
