extension TextEditor {
  /// Draws the text into all of `surface`, softly wrapped, and sets the surface's cursor. Longer
  /// text is scrolled so that the cursor is seen, with something of both sides where there is.
  public func draw(into surface: inout Surface) {
    guard surface.width > 0, surface.height > 0 else { return }
    let layout = EditorLayout(self, width: surface.width)
    let (row, column) = layout.cursor
    let top = Self.scroll(to: row, of: layout.rows.count, room: surface.height)
    let left =
      lines == .one
      ? Self.scroll(to: column, of: layout.rows[row].width + 1, room: surface.width) : 0
    for (line, content) in layout.rows.dropFirst(top).prefix(surface.height).enumerated() {
      surface.write(content.text, row: line, column: -left, role: .input)
    }
    surface.cursor = (row - top, min(column - left, surface.width - 1))
  }

  /// The first of `count` places to show so that `place` is among the `room` that are seen.
  private static func scroll(to place: Int, of count: Int, room: Int) -> Int {
    max(0, min(place - room / 2, count - room))
  }
}
