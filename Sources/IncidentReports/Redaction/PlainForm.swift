/// The plain form of a scalar, in which texts are searched: ASCII where it has one, lower case,
/// without marks.
enum PlainForm {
  /// The plain form; nil for what is invisible or only a mark on the scalar before it.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return scalar
    case 0x3041...0x3096, 0x30A1...0x30FA: return unvoiced[scalar] ?? scalar
    case 0x4E00...0x9FFF: return scalar
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).flatMap(of)
    case 0xFF61...0xFF9D: return halfWidth[Int(scalar.value) - 0xFF61]
    case 0xFF9E, 0xFF9F: return nil
    case 0x2212, 0x30FC, 0x2043: return "-"
    case 0xFE52: return "."
    case 0xFE6B: return "@"
    default: return byProperties(of: scalar)
    }
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let letter = unaccented[scalar] { return letter }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return nil }
    switch properties.generalCategory {
    case .format, .control, .nonspacingMark, .enclosingMark: return nil
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    case .decimalNumber, .otherNumber:
      guard properties.numericType != .numeric, let value = properties.numericValue,
        (0...9).contains(value)
      else { return scalar }
      return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    default: break
    }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.first.map { unaccented[$0] ?? $0 } ?? scalar
  }

  /// Half-width katakana in the order of their code points, in full width and without marks.
  private static let halfWidth: [Unicode.Scalar] = Array(
    "。「」、・ヲァィゥェォャュョッ-アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars)

  /// Kana without the marks that may also come as scalars of their own.
  private static let unvoiced = table([
    ("がぎぐげござじずぜぞだぢづでどばびぶべぼゔ", "かきくけこさしすせそたちつてとはひふへほう"), ("ぱぴぷぺぽ", "はひふへほ"),
    ("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ", "カキクケコサシスセソタチツテトハヒフヘホウ"), ("パピプペポ", "ハヒフヘホ"),
  ])

  /// Latin letters without the marks that may also come as scalars of their own.
  private static let unaccented = table([
    (
      "àáâãäåāăąçćčďèéêëēėęěğìíîïīįıłñńňòóôõöøōőřśšşťùúûüūůűųýÿźžż",
      "aaaaaaaaacccdeeeeeeeegiiiiiiilnnnoooooooorssstuuuuuuuuyyzzz"
    ),
    (
      "ÀÁÂÃÄÅĀĂĄÇĆČĎÈÉÊËĒĖĘĚĞÌÍÎÏĪĮŁÑŃŇÒÓÔÕÖØŌŐŘŚŠŞŤÙÚÛÜŪŮŰŲÝŸŹŽŻ",
      "aaaaaaaaacccdeeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuuyyzzz"
    ),
  ])

  private static func table(_ pairs: [(String, String)]) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in pairs {
      for (from, to) in zip(from.unicodeScalars, to.unicodeScalars) { table[from] = to }
    }
    return table
  }
}
