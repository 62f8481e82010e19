/// Something that a line is made of: a glyph, or a typed character, which may be drawn as several.
protocol LineElement {
  /// What it begins with.
  var base: Unicode.Scalar { get }
  /// Width in cells.
  var width: Int { get }
  /// Whether a line may be broken after it and it may vanish there.
  var isBlank: Bool { get }
}

extension Glyph: LineElement {
  var isBlank: Bool { self == .blank || base == "\u{3000}" && scalars.count == 1 }
}

/// Finds where a line may end: after blanks, after a hyphen or slash inside a word, and between
/// Japanese characters unless that would strand punctuation (kinsoku shori, JIS X 4051).
enum LineBreaker {
  /// The lines of `elements`, each at most `width` cells wide not counting blanks at its end. There is
  /// always one line, and every line holds at least one of them.
  static func lines(of elements: [some LineElement], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastChance: Int?
    var index = 0
    while index < elements.count {
      let element = elements[index]
      if index > start, mayBreak(between: elements[index - 1], and: element) { lastChance = index }
      if used + element.width > width, index > start, !element.isBlank {
        let end = lastChance ?? index
        lines.append(start..<end)
        (start, index, used, lastChance) = (end, end, 0, nil)
        continue
      }
      used += element.width
      index += 1
    }
    if start < elements.count || lines.isEmpty { lines.append(start..<elements.count) }
    return lines
  }

  private static func mayBreak(between left: some LineElement, and right: some LineElement) -> Bool
  {
    let (last, next) = (left.base, right.base)
    if right.isBlank || Kinsoku.neverBegins.contains(next) { return false }
    if left.isBlank { return true }
    if Kinsoku.neverEnds.contains(last) { return false }
    if last == "-" || last == "/" { return next.properties.isAlphabetic }
    return isIdeographic(left) || isIdeographic(right)
  }

  /// Whether lines break beside it without a blank: wide characters and half-width kana.
  private static func isIdeographic(_ element: some LineElement) -> Bool {
    element.width == 2 || (0xFF61...0xFF9F).contains(element.base.value)
  }
}
