public import SafeText

extension Surface {
  /// Fills a rectangle with one glyph, blanks unless told otherwise.
  public mutating func fill(
    row: Int = 0, column: Int = 0, height: Int? = nil, width: Int? = nil,
    with glyph: PlainText = " ", role: Role = .text
  ) {
    let bottom = min(self.height, height.map { row + $0 } ?? self.height)
    let right = min(self.width, width.map { column + $0 } ?? self.width)
    let text = isASCII ? glyph.asciiOnly : glyph
    guard let glyph = text.glyphs.first else { return }
    for line in stride(from: max(0, row), to: bottom, by: 1) {
      for place in stride(from: column, to: right, by: glyph.width) {
        let isWhole = place + glyph.width <= right
        put(isWhole ? glyph : .blank, line, place, role)
      }
    }
  }

  /// A horizontal rule, with a title near its left end if given.
  public mutating func horizontalRule(
    row: Int, column: Int = 0, length: Int? = nil, title: PlainText = "", role: Role = .border,
    titleRole: Role = .heading
  ) {
    let length = length ?? width - column
    fill(row: row, column: column, height: 1, width: length, with: glyphs.horizontal, role: role)
    guard !title.isEmpty, length > 4 else { return }
    write(
      " \(title.fitted(to: length - 4, mark: glyphs.ellipsis)) ", row: row, column: column + 1,
      role: titleRole)
  }

  /// A vertical rule.
  public mutating func verticalRule(
    row: Int = 0, column: Int, length: Int? = nil, role: Role = .border
  ) {
    fill(row: row, column: column, height: length, width: 1, with: glyphs.vertical, role: role)
  }

  /// A frame around a rectangle; what is inside stays. Rectangles below 2x2 have no frame.
  public mutating func box(
    row: Int, column: Int, height: Int, width: Int, title: PlainText = "", role: Role = .border,
    titleRole: Role = .heading
  ) {
    guard height >= 2, width >= 2 else { return }
    let (bottom, right) = (row + height - 1, column + width - 1)
    horizontalRule(
      row: row, column: column, length: width, title: title, role: role, titleRole: titleRole)
    horizontalRule(row: bottom, column: column, length: width, role: role)
    verticalRule(row: row + 1, column: column, length: height - 2, role: role)
    verticalRule(row: row + 1, column: right, length: height - 2, role: role)
    write(glyphs.topLeft, row: row, column: column, role: role)
    write(glyphs.topRight, row: row, column: right, role: role)
    write(glyphs.bottomLeft, row: bottom, column: column, role: role)
    write(glyphs.bottomRight, row: bottom, column: right, role: role)
  }

  /// A progress bar of `length` cells, filled to `done` of `total`. It is full only when all is
  /// done and empty only when nothing is.
  public mutating func bar(
    row: Int, column: Int, length: Int, done: Int, of total: Int, role: Role = .bar
  ) {
    guard length > 0 else { return }
    var filled = total > 0 ? min(length, max(0, done) * length / total) : 0
    if filled == 0, done > 0, total > 0 { filled = 1 }
    if filled == length, done < total { filled = length - 1 }
    fill(row: row, column: column, height: 1, width: filled, with: glyphs.barFull, role: role)
    fill(
      row: row, column: column + filled, height: 1, width: length - filled, with: glyphs.barEmpty,
      role: .muted)
  }
}
