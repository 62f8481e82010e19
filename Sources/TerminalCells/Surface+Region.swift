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
    let outer = (window: window, cursor: cursor)
    window = window.part(row: row, column: column, height: max(0, height), width: max(0, width))
    cursor = nil
    let result = draw(&self)
    window = outer.window
    cursor = cursor.map { ($0.row + row, $0.column + column) } ?? outer.cursor
    return result
  }
}
