/// A scalar that was written in another way than as itself: as in the source of a page (`&#64;`,
/// `&commat;`), in an address (`%40`), or in a program (`\u0040`).
enum EncodedScalar {
  /// The scalar that `text` begins with and how many scalars it takes; nil where it begins with
  /// none in such a form.
  static func read(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    switch text.first {
    case "&": reference(text)
    case "%": percent(text)
    case "\\": escape(text)
    default: nil
    }
  }

  /// Names of characters that numbers and addresses are made of.
  private static let named: [String: Unicode.Scalar] = [
    "commat": "@", "period": ".", "plus": "+", "hyphen": "-", "dash": "-", "lowbar": "_",
    "nbsp": " ", "lpar": "(", "rpar": ")", "sol": "/", "num": "#", "amp": "&", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "ndash": "-", "mdash": "-", "minus": "-",
  ]

  private static func reference(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let word = text.dropFirst().prefix(10).prefix { $0.isASCII && ($0 == "#" || isWord($0)) }
    let ends = text.dropFirst(1 + word.count).first == ";"
    let length = 1 + word.count + (ends ? 1 : 0)
    guard word.first == "#" else {
      return ends ? named[string(word)].map { ($0, length) } : nil
    }
    let digits = word.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = UInt32(
      string(isHexadecimal ? digits.dropFirst() : digits), radix: isHexadecimal ? 16 : 10)
    return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
  }

  private static func percent(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = byte(text, at: 0) else { return nil }
    let count =
      switch first {
      case 0x20..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    let bytes = (0..<count).compactMap { byte(text, at: $0) }
    guard bytes.count == count,
      let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    else { return nil }
    return (scalar, 3 * count)
  }

  private static func byte(_ text: ArraySlice<Unicode.Scalar>, at number: Int) -> UInt8? {
    let part = text.dropFirst(3 * number).prefix(3)
    guard part.count == 3, part.first == "%", part.dropFirst().allSatisfy(isWord) else {
      return nil
    }
    return UInt8(string(part.dropFirst()), radix: 16)
  }

  private static func escape(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let part = text.prefix(6)
    guard part.count == 6, part.dropFirst().first == "u", part.dropFirst(2).allSatisfy(isWord)
    else { return nil }
    return UInt32(string(part.dropFirst(2)), radix: 16).flatMap(Unicode.Scalar.init).map { ($0, 6) }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."z", "A"..."Z": true
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
