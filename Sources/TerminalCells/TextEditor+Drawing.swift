internal import SafeText

extension TextEditor {
  /// Draws the text into all of `surface`, softly wrapped, scrolled so that the cursor is seen, and
  /// sets the surface's cursor.
  public func draw(into surface: inout Surface) {
    guard surface.width > 1, surface.height > 0 else { return }
    lines == .one ? drawLine(into: &surface) : drawLines(into: &surface)
  }

  private func drawLine(into surface: inout Surface) {
    let widths = characters.map { TextEditor.width($0) }
    // The cursor keeps a cell of its own behind the text.
    var first = 0
    var used = widths[..<position].reduce(0, +)
    while used > surface.width - 1 {
      used -= widths[first]
      first += 1
    }
    var column = 0
    for (character, width) in zip(characters[first...], widths[first...]) {
      guard column + width <= surface.width else { break }
      surface.write(TextEditor.shown(character), row: 0, column: column, role: .input)
      column += width
    }
    surface.cursor = (0, used)
  }

  private func drawLines(into surface: inout Surface) {
    var cells: [(row: Int, column: Int, character: Character)] = []
    var (row, column) = (0, 0)
    var cursor = (row: 0, column: 0)
    for (index, character) in characters.enumerated() {
      let width = TextEditor.width(character)
      if character != "\n", column + width > surface.width - 1 { (row, column) = (row + 1, 0) }
      if index == position { cursor = (row, column) }
      if character == "\n" {
        (row, column) = (row + 1, 0)
      } else {
        cells.append((row, column, character))
        column += width
      }
    }
    if position == characters.count { cursor = (row, column) }
    let top = max(0, cursor.row - surface.height + 1)
    for cell in cells where cell.row >= top && cell.row < top + surface.height {
      surface.write(
        TextEditor.shown(cell.character), row: cell.row - top, column: cell.column, role: .input)
    }
    surface.cursor = (cursor.row - top, cursor.column)
  }

  private static func shown(_ character: Character) -> PlainText {
    PlainText(untrusted: String(character))
  }

  private static func width(_ character: Character) -> Int {
    character == "\n" ? 1 : TextWidth.cells(of: shown(character))
  }
}
