public import SafeText

extension PlainText {
  /// The beginning of the text that fits into `width` cells. When something is missing the result
  /// ends in `mark` (unless empty). Never splits a wide glyph, so it may be a cell short.
  public func fitted(to width: Int, mark: PlainText = "~") -> PlainText {
    let first = glyphs(beyond: width)
    let total = first.reduce(0) { $0 + $1.width }
    if total <= width { return self }
    let room = width - TextWidth.cells(of: mark)
    guard room >= 0 else { return PlainText(clean: Self.prefix(of: first, width: width)) }
    return PlainText(clean: Self.prefix(of: first, width: room)) + mark
  }

  /// Exactly `width` cells: cut with a mark if longer, blanks at the end if shorter.
  public func padded(to width: Int) -> PlainText {
    let text = fitted(to: width)
    return text + .blanks(width - TextWidth.cells(of: text))
  }

  /// Exactly `width` cells with the text at the right end, for columns of numbers.
  public func rightAligned(in width: Int) -> PlainText {
    let text = fitted(to: width)
    return .blanks(width - TextWidth.cells(of: text)) + text
  }

  /// So many blanks; none if `count` is negative.
  public static func blanks(_ count: Int) -> PlainText {
    PlainText(clean: String(repeating: " ", count: max(0, count)))
  }

  private static func prefix(of glyphs: [Glyph], width: Int) -> String {
    var text = ""
    var used = 0
    for glyph in glyphs {
      guard used + glyph.width <= width else { break }
      text += glyph.text
      used += glyph.width
    }
    return text
  }
}
