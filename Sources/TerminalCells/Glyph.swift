/// What goes into a cell, or into two neighbouring ones: a spacing scalar and its marks. The scalars
/// are held in place, so that a screen full of them is copied and compared as numbers are.
public struct Glyph: Hashable, Sendable {
  /// How many scalars there may be: a spacing one and four marks.
  static let capacity = 5
  /// Bits that hold any scalar.
  private static let bits: UInt64 = 21

  /// The first three scalars, from the lowest bits on; no mark is U+0000.
  private var low: UInt64
  /// The fourth and the fifth.
  private var high: UInt64 = 0
  /// Width in cells: 1 or 2, and 0 where there is nothing.
  private var columns: UInt8

  /// `scalar` alone, which takes `width` cells.
  init(_ scalar: Unicode.Scalar, width: Int) {
    low = UInt64(scalar.value)
    columns = UInt8(clamping: width)
  }

  private init() { (low, columns) = (0, 0) }

  /// Nothing: the right half of a wide glyph has none of its own.
  static let none = Glyph()
  /// One empty cell.
  static let blank = Glyph(" ", width: 1)

  /// Width in cells: 1 or 2, and 0 where there is nothing.
  public var width: Int { Int(columns) }

  /// Puts a mark on it; a fifth is dropped.
  mutating func append(_ mark: Unicode.Scalar) {
    let count = UInt64(scalars.count)
    switch count {
    case 1, 2: low |= UInt64(mark.value) << (count * Glyph.bits)
    case 3, 4: high |= UInt64(mark.value) << ((count - 3) * Glyph.bits)
    default: break
    }
  }

  /// One spacing scalar and at most four zero-width ones.
  public var scalars: [Unicode.Scalar] {
    if isASCII { return [base] }
    let mask = UInt64(1) << Glyph.bits - 1
    return (0..<UInt64(Glyph.capacity)).compactMap { place in
      let word = place < 3 ? low >> (place * Glyph.bits) : high >> ((place - 3) * Glyph.bits)
      return word & mask == 0 ? nil : Unicode.Scalar(UInt32(word & mask))
    }
  }

  /// Whether it is one character of ASCII.
  public var isASCII: Bool { low < 0x80 && low > 0 && high == 0 }

  /// The same as text.
  public var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The spacing scalar; U+0000 where there is nothing.
  var base: Unicode.Scalar {
    Unicode.Scalar(UInt32(low & (1 << Glyph.bits - 1))) ?? "\0"
  }
}
