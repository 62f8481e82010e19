public import SafeText

extension PlainText {
  /// The beginning of the text that fits into `width` cells. When something is missing the result
  /// ends in `mark` (unless empty). Never splits a wide glyph, so it may be a cell short.
  public func fitted(to width: Int, mark: PlainText = "~") -> PlainText {
    let first = glyphs(beyond: width)
    let fitted = first.fitted(to: width, mark: mark)
    return fitted == first ? self : PlainText(clean: fitted.map(\.text).joined())
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
}

extension [Glyph] {
  /// The glyphs that fit into `width` cells; where something is missing, the last of them are `mark`,
  /// unless not even that fits.
  func fitted(to width: Int, mark: PlainText) -> [Glyph] {
    guard reduce(0, { $0 + $1.width }) > width else { return self }
    let mark = mark.glyphs
    let room = width - mark.reduce(0) { $0 + $1.width }
    return room < 0 ? Array(first(cells: width)) : first(cells: room) + mark
  }

  /// The first of them that take at most `cells` cells together.
  private func first(cells: Int) -> ArraySlice<Glyph> {
    var used = 0
    return prefix { glyph in
      used += glyph.width
      return used <= cells
    }
  }
}
