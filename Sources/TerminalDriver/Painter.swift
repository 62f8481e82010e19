internal import CTerminal
internal import TerminalCells

/// Puts surfaces on the terminal. Keeps the last one, so that a picture that has not changed costs
/// nothing, and lets ncurses send the difference of one that has.
struct Painter {
  private let isUTF8: Bool
  private var palette: Palette
  private var shown: (surface: Surface, theme: Theme)?

  init(usesColor: Bool, isUTF8: Bool) {
    palette = Palette(usesColor: usesColor)
    self.isUTF8 = isUTF8
  }

  /// The next picture is compared with nothing.
  mutating func forget() { shown = nil }

  /// Shows `surface` in the colours of `theme`, or without colours where there are none.
  mutating func paint(_ surface: Surface, theme: Theme) {
    let theme = palette.usesColor ? theme : .mono
    let before = known(surface, theme)
    if before == surface { return }
    if before == nil { ct_erase() }
    var (rows, columns): (Int32, Int32) = (0, 0)
    unsafe ct_size(&rows, &columns)
    surface.forEachChange(since: before) { row, column, cell in
      // The second half of a wide glyph is drawn with the first.
      guard !cell.isContinuation, row < rows, column < columns else { return }
      put(cell.glyph, row, column, palette.look(of: theme[cell.role]))
    }
    ct_cursor(Int32(surface.cursor?.row ?? -1), Int32(surface.cursor?.column ?? -1))
    ct_flush()
    shown = (surface, theme)
  }

  /// What the terminal shows, if `surface` can be compared with it cell by cell.
  private func known(_ surface: Surface, _ theme: Theme) -> Surface? {
    guard let shown, shown.theme == theme else { return nil }
    let isSameSize =
      shown.surface.width == surface.width && shown.surface.height == surface.height
    return isSameSize ? shown.surface : nil
  }

  private func put(_ glyph: Glyph, _ row: Int, _ column: Int, _ look: Palette.Look) {
    guard canShow(glyph) else {
      send(["?"], row, column, look)
      if glyph.width == 2 { send([" "], row, column + 1, look) }
      return
    }
    send(glyph.scalars, row, column, look)
  }

  /// Whether ncurses, which asks the C library, and we agree on the width. Where they do not, such
  /// as for a pictograph newer than the library, a `?` keeps the columns straight.
  private func canShow(_ glyph: Glyph) -> Bool {
    if glyph.isASCII { return true }
    guard isUTF8 else { return false }
    var cells: Int32 = 0
    for scalar in glyph.scalars {
      let width = ct_width_libc(wchar_t(scalar.value))
      guard width >= 0 else { return false }
      cells += width
    }
    return cells == glyph.width
  }

  private func send(
    _ scalars: [Unicode.Scalar], _ row: Int, _ column: Int, _ look: Palette.Look
  ) {
    let scalars = scalars.map { wchar_t($0.value) }
    _ = unsafe ct_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), look.attributes, look.pair)
  }
}
