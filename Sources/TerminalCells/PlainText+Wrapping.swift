public import SafeText

extension PlainText {
  /// The text in lines of at most `width` cells, broken between words or between Japanese
  /// characters; blanks at a break, or beyond `width`, vanish. At least one line, and at least one
  /// glyph a line even if that is wider than `width`.
  public func wrapped(to width: Int) -> [PlainText] {
    let all = glyphs
    return LineBreaker.lines(of: all, width: width).map { range in
      var line = all[range]
      let isWrapped = range.upperBound < all.count
      var used = line.reduce(0) { $0 + $1.width }
      while let last = line.last, last.isBlank, isWrapped || used > width {
        line.removeLast()
        used -= last.width
      }
      return PlainText(clean: line.map(\.text).joined())
    }
  }
}
