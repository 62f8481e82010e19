extension Surface {
  /// Draws in a window of this surface, with coordinates of its own; what is there already can be
  /// seen through it. The part of the window that lies outside is drawn and lost. A cursor set in
  /// the window is set here too.
  ///
  ///     surface.region(row: 1, column: 0, height: 20, width: 30) { pane in
  ///       phases.draw(into: &pane)
  ///     }
  public mutating func region<Result>(
    row: Int, column: Int, height: Int, width: Int, _ draw: (inout Surface) -> Result
  ) -> Result {
    var window = Surface(width: width, height: height, glyphs: glyphs)
    window.isASCII = isASCII
    window.copy(from: self, row: row, column: column)
    let result = draw(&window)
    copy(from: window, row: -row, column: -column)
    if let cursor = window.cursor {
      self.cursor = (cursor.row + row, cursor.column + column)
    }
    return result
  }

  /// Takes over every cell that `other` has at the place shifted by `row` and `column`.
  private mutating func copy(from other: Surface, row: Int, column: Int) {
    for target in max(0, -row)..<max(0, -row, min(height, other.height - row)) {
      for place in max(0, -column)..<max(0, -column, min(width, other.width - column)) {
        let cell = other[target + row, place + column]
        guard !cell.isContinuation else { continue }
        let isWide = other[target + row, place + column + 1].isContinuation
        write(cell: cell, isWide: isWide, row: target, column: place)
      }
    }
  }
}
