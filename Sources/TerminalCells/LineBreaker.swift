/// Finds where a line may end: after blanks, after a hyphen or slash inside a word, and between
/// Japanese characters unless that would strand punctuation (kinsoku shori, JIS X 4051).
enum LineBreaker {
  /// The lines of `glyphs`, each at most `width` cells wide not counting blanks at its end. There is
  /// always one line, and every line holds at least one glyph.
  static func lines(of glyphs: [Glyph], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastChance: Int?
    var index = 0
    while index < glyphs.count {
      let glyph = glyphs[index]
      if index > start, mayBreak(between: glyphs[index - 1], and: glyph) { lastChance = index }
      if used + glyph.width > width, index > start, !glyph.isBlank {
        let end = lastChance ?? index
        lines.append(start..<end)
        (start, index, used, lastChance) = (end, end, 0, nil)
        continue
      }
      used += glyph.width
      index += 1
    }
    if start < glyphs.count || lines.isEmpty { lines.append(start..<glyphs.count) }
    return lines
  }

  private static func mayBreak(between left: Glyph, and right: Glyph) -> Bool {
    guard let last = left.text.unicodeScalars.first, let next = right.text.unicodeScalars.first
    else { return false }
    if right.isBlank || Kinsoku.neverBegins.contains(next) { return false }
    if left.isBlank { return true }
    if Kinsoku.neverEnds.contains(last) { return false }
    if last == "-" || last == "/" { return next.properties.isAlphabetic }
    return isIdeographic(left, last) || isIdeographic(right, next)
  }

  /// Whether lines break beside it without a blank: wide characters and half-width kana.
  private static func isIdeographic(_ glyph: Glyph, _ scalar: Unicode.Scalar) -> Bool {
    glyph.width == 2 || (0xFF61...0xFF9F).contains(scalar.value)
  }
}
