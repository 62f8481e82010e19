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
