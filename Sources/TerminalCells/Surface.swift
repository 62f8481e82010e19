public import SafeText

/// A grid of cells to draw on. What does not fit is clipped, so a view may draw without asking for
/// the size first and nothing can crash at 1x1.
public struct Surface: Sendable {
  /// Columns, at least 0.
  public let width: Int
  /// Rows, at least 0.
  public let height: Int
  /// What frames and bars are drawn with.
  public var glyphs: GlyphSet
  /// Where the terminal's cursor goes, from 0; nil hides it.
  public var cursor: (row: Int, column: Int)?
  /// Whether only ASCII can be shown: other characters are written as `\u{…}`.
  public var isASCII = false
  /// Row after row.
  private var cells: [Cell]

  /// An empty surface; negative sizes count as 0.
  public init(width: Int, height: Int, glyphs: GlyphSet = .ascii) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.glyphs = glyphs
    self.cells = Array(repeating: .blank(), count: self.width * self.height)
  }

  /// The cell at `row` and `column`, both from 0; a blank outside the surface.
  public subscript(row: Int, column: Int) -> Cell {
    contains(row, column) ? cells[row * width + column] : .blank()
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
    let shown = clip == .mark ? text.fitted(to: end - column, mark: glyphs.ellipsis) : text
    var position = column
    for glyph in shown.glyphs(beyond: end - column) {
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
    guard row >= 0, row < height else { return }
    let start = min(max(0, column), width)
    let end = column + min(width - column, length ?? Int.max)
    guard start < end else { return }
    for index in row * width + start..<row * width + end { cells[index].role = role }
  }

  /// Puts a cell of another surface down, with its right half if it is wide.
  mutating func write(cell: Cell, isWide: Bool, row: Int, column: Int) {
    put(Glyph(text: cell.glyph, width: isWide ? 2 : 1), row, column, cell.role)
  }

  /// Whether both show and mean the same; the sizes must be equal.
  func hasSameCells(as other: Surface) -> Bool { cells == other.cells }

  /// Puts one glyph down and blanks whatever half of another glyph it leaves behind.
  private mutating func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ role: Role) {
    guard glyph.width == 1 || contains(row, column) && contains(row, column + 1) else {
      return set(.blank(role), row, glyph.width == 2 && column < 0 ? column + 1 : column)
    }
    set(Cell(glyph: glyph.text, role: role), row, column)
    if glyph.width == 2 { set(.continuation(role), row, column + 1) }
  }

  /// Replaces one cell; its partner, if it was half of a wide glyph, becomes a blank.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard contains(row, column) else { return }
    let index = row * width + column
    if cells[index].isContinuation, !cell.isContinuation {
      cells[index - 1] = .blank(cells[index - 1].role)
    }
    if column + 1 < width, cells[index + 1].isContinuation {
      cells[index + 1] = .blank(cells[index + 1].role)
    }
    cells[index] = cell
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < height && column >= 0 && column < width
  }
}
