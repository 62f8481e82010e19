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

/// A part of a grid of cells, with coordinates of its own.
struct Window: Hashable {
  /// Where its first row and column are on the grid; may lie outside.
  private(set) var row = 0
  private(set) var column = 0
  /// Its size in cells, whether they can be seen or not.
  let height: Int
  let width: Int
  /// Its own rows and columns that lie on the grid, and in every window around it.
  private(set) var rows: Range<Int>
  private(set) var columns: Range<Int>

  /// All of a grid.
  init(height: Int, width: Int) {
    (self.height, self.width) = (height, width)
    (rows, columns) = (0..<height, 0..<width)
  }

  /// Whether a cell can be seen.
  func shows(_ row: Int, _ column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }

  /// A window in this one.
  func part(row: Int, column: Int, height: Int, width: Int) -> Window {
    var part = Window(height: height, width: width)
    (part.row, part.column) = (self.row + row, self.column + column)
    part.rows = part.rows.clamped(to: rows.lowerBound - row..<rows.upperBound - row)
    part.columns = part.columns.clamped(
      to: columns.lowerBound - column..<columns.upperBound - column)
    return part
  }
}
