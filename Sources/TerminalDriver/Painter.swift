internal import CTerminal
internal import TerminalCells

/// Puts surfaces on the terminal. Keeps the last one, so that a picture that has not changed costs
/// nothing, and lets ncurses send the difference of one that has.
struct Painter {
  private let usesColor: Bool
  private let colors: Int32
  private var pairs: [Colors: Int32] = [:]
  private var shown: Surface?
  private var shownTheme: Theme?

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  init(usesColor: Bool) {
    colors = ct_colors()
    self.usesColor = usesColor && colors >= 8
  }

  /// The next picture is compared with nothing.
  mutating func forget() { shown = nil }

  /// Shows `surface` in the colours of `theme`.
  mutating func paint(_ surface: Surface, theme: Theme) {
    var (rows, columns): (Int32, Int32) = (0, 0)
    unsafe ct_size(&rows, &columns)
    let before = shownTheme == theme ? shown : nil
    let isSameSize = before?.width == surface.width && before?.height == surface.height
    if !isSameSize { ct_erase() }
    for row in 0..<min(surface.height, Int(rows)) {
      for column in 0..<min(surface.width, Int(columns)) {
        let cell = surface[row, column]
        if isSameSize, before?[row, column] == cell { continue }
        put(cell, row, column, theme)
      }
    }
    if let cursor = surface.cursor {
      ct_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      ct_cursor(-1, 0)
    }
    ct_flush()
    shown = surface
    shownTheme = theme
  }

  private mutating func put(_ cell: Cell, _ row: Int, _ column: Int, _ theme: Theme) {
    // The second half of a wide character is drawn with the first.
    guard !cell.isContinuation else { return }
    let look = theme[cell.role]
    let scalars = cell.glyph.unicodeScalars.map { wchar_t($0.value) }
    unsafe scalars.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = unsafe ct_put(
        Int32(row), Int32(column), base, Int32(buffer.count), attributes(look), pair(of: look))
    }
  }

  private func attributes(_ look: Attributes) -> UInt32 {
    (look.isBold ? ct_bold : 0) | (look.isDim ? ct_dim : 0) | (look.isUnderlined ? ct_underline : 0)
      | (look.isReversed ? ct_reverse : 0)
  }

  private mutating func pair(of look: Attributes) -> Int32 {
    guard usesColor else { return 0 }
    let wanted = Colors(
      foreground: number(look.foreground), background: number(look.background))
    guard wanted.foreground >= 0 || wanted.background >= 0 else { return 0 }
    if let known = pairs[wanted] { return known }
    let next = Int32(pairs.count + 1)
    ct_pair(next, wanted.foreground, wanted.background)
    pairs[wanted] = next
    return next
  }

  /// The terminal's number of a colour; -1 is its own. Eight-colour terminals get the plain ones.
  private func number(_ color: Attributes.Color) -> Int32 {
    switch color {
    case .ansi(let number): Int32(number) >= colors ? Int32(number) % 8 : Int32(number)
    default: -1
    }
  }
}
