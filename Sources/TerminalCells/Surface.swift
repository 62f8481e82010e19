public import SafeText

/// A grid of cells to draw on. What does not fit is clipped, so a view may draw without asking for
/// the size first and nothing can crash at 1x1.
public struct Surface: Sendable {
  /// What frames and bars are drawn with.
  public var glyphs: GlyphSet
  /// Where the terminal's cursor goes, from 0; nil hides it.
  public var cursor: (row: Int, column: Int)?
  /// Whether only ASCII can be shown: other characters are written as `\u{…}`.
  public var isASCII = false
  /// The part that is drawn in, whose left upper corner is row 0 and column 0.
  var window: Window
  /// Cells of a row of the grid.
  private let stride: Int
  /// Row after row.
  private var cells: [Cell]

  /// An empty surface; negative sizes count as 0.
  public init(width: Int, height: Int, glyphs: GlyphSet = .ascii) {
    self.glyphs = glyphs
    window = Window(height: max(0, height), width: max(0, width))
    stride = window.width
    cells = Array(repeating: .blank(), count: window.width * window.height)
  }

  /// Columns, at least 0.
  public var width: Int { window.width }
  /// Rows, at least 0.
  public var height: Int { window.height }

  /// The cell at `row` and `column`, both from 0; a blank outside the surface.
  public subscript(row: Int, column: Int) -> Cell {
    window.shows(row, column) ? cells[index(row, column)] : .blank()
  }

  /// Writes `text` from `column` on, clipped to the surface and to `limit` cells. A wide glyph is
  /// never split: where only one half would fit, a blank stands.
  ///
  /// `column` may be negative; the text then begins left of the surface.
  /// - Returns: the columns used, from `column` on.
  @discardableResult
  public mutating func write(
    _ text: PlainText, row: Int, column: Int, role: Role = .text, limit: Int? = nil,
    clip: Clip = .cut
  ) -> Int {
    guard row >= 0, row < height, column < width else { return 0 }
    let end = column + min(width - column, max(0, limit ?? Int.max))
    guard column < end else { return 0 }
    let text = isASCII ? text.asciiOnly : text
    var glyphs = text.glyphs(beyond: end - column)
    if clip == .mark { glyphs = glyphs.fitted(to: end - column, mark: self.glyphs.ellipsis) }
    var position = column
    for glyph in glyphs {
      if position + glyph.width > end {
        if position < end { put(.blank, row, position, role) }
        return end - column
      }
      put(glyph, row, position, role)
      position += glyph.width
    }
    return position - column
  }

  /// Gives a stretch of cells another role and leaves what they show.
  public mutating func paint(_ role: Role, row: Int, column: Int = 0, length: Int? = nil) {
    guard window.rows.contains(row) else { return }
    let start = max(window.columns.lowerBound, column)
    let end = min(window.columns.upperBound, column + min(width - column, length ?? Int.max))
    guard start < end else { return }
    for place in start..<end { cells[index(row, place)].role = role }
  }

  /// Calls `body` for every cell that is not the same in `before`, which has the same size; for every
  /// cell where there is nothing to compare with.
  public func forEachChange(
    since before: Surface?, _ body: (_ row: Int, _ column: Int, _ cell: Cell) -> Void
  ) {
    for index in cells.indices where before?.cells[index] != cells[index] {
      body(index / stride, index % stride, cells[index])
    }
  }

  /// Whether both show and mean the same; the sizes must be equal.
  func hasSameCells(as other: Surface) -> Bool { cells == other.cells }

  /// Puts one glyph down and blanks whatever half of another glyph it leaves behind.
  mutating func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ role: Role) {
    guard glyph.width == 1 || window.shows(row, column) && window.shows(row, column + 1) else {
      return set(.blank(role), row, window.shows(row, column) ? column : column + 1)
    }
    set(Cell(glyph: glyph, role: role), row, column)
    if glyph.width == 2 { set(.continuation(role), row, column + 1) }
  }

  /// Replaces one cell; its partner, if it was half of a wide glyph, becomes a blank.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard window.shows(row, column) else { return }
    let index = index(row, column)
    if cells[index].isContinuation, !cell.isContinuation {
      cells[index - 1] = .blank(cells[index - 1].role)
    }
    if (index + 1) % stride != 0, cells[index + 1].isContinuation {
      cells[index + 1] = .blank(cells[index + 1].role)
    }
    cells[index] = cell
  }

  private func index(_ row: Int, _ column: Int) -> Int {
    (window.row + row) * stride + window.column + column
  }
}
