internal import SafeText

/// The text of an editor in rows, softly wrapped, and where the cursor is among them.
struct EditorLayout {
  /// A row: one entry for each character typed, which may be several cells wide (`⟨RLO⟩`).
  struct Row {
    /// Which character of the text comes first.
    var start: Int
    var glyphs: ArraySlice<Glyph>
    /// Whether the line goes on in the next row.
    var isWrapped: Bool

    var text: PlainText { PlainText(clean: glyphs.map(\.text).joined()) }
    var width: Int { glyphs.reduce(0) { $0 + $1.width } }
  }

  private(set) var rows: [Row] = []
  private(set) var cursor = (row: 0, column: 0)
  private let position: Int

  /// Lays `editor` out in `width` cells, the last of which is kept for the cursor.
  init(_ editor: TextEditor, width: Int) {
    position = editor.before.count
    let characters = Array(editor.before) + Array(editor.after)
    let room = editor.lines == .one ? Int.max : max(1, width - 1)
    var start = 0
    for line in characters.split(separator: "\n", omittingEmptySubsequences: false) {
      let glyphs = line.map(Self.glyph)
      let ranges = LineBreaker.lines(of: glyphs, width: room)
      for range in ranges {
        rows.append(
          Row(
            start: start + range.lowerBound, glyphs: glyphs[range],
            isWrapped: range.upperBound < glyphs.count))
      }
      start += line.count + 1
    }
    let row = rows.lastIndex { $0.start <= position } ?? 0
    let left = rows[row].glyphs.prefix(position - rows[row].start)
    // Blanks at the end of a row hang over the edge; the cursor does not follow them there.
    cursor = (row, min(room, left.reduce(0) { $0 + $1.width }))
  }

  /// By how many characters the cursor moves to be in `row`, at `column` cells or just left of it;
  /// nil where there is no such row.
  func distance(toRow row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    var index = 0
    var used = 0
    for glyph in rows[row].glyphs {
      guard used + glyph.width <= column else { break }
      used += glyph.width
      index += 1
    }
    if rows[row].isWrapped { index = min(index, rows[row].glyphs.count - 1) }
    return rows[row].start + index - position
  }

  private static func glyph(_ typed: Character) -> Glyph {
    let text = PlainText(untrusted: String(typed))
    return Glyph(text: text.value, width: TextWidth.cells(of: text))
  }
}
