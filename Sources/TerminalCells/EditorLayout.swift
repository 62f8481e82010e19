internal import SafeText

/// The text of an editor in rows, softly wrapped, and where the cursor is among them.
struct EditorLayout {
  /// A character as it was typed, which may be drawn as several glyphs (`⟨RLO⟩`).
  struct Typed: LineElement {
    let text: PlainText
    let base: Unicode.Scalar
    let width: Int

    init(_ character: Character) {
      text = PlainText(untrusted: String(character))
      base = text.value.unicodeScalars.first ?? "\0"
      width = TextWidth.cells(of: text)
    }

    var isBlank: Bool { text == " " || text == "\u{3000}" }
  }

  /// A row of them.
  struct Row {
    /// Which character of the text comes first.
    var start: Int
    var typed: ArraySlice<Typed>
    /// Whether the line goes on in the next row.
    var isWrapped: Bool

    var text: PlainText { typed.map(\.text).joined() }
    var width: Int { typed.reduce(0) { $0 + $1.width } }
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
      let typed = line.map(Typed.init)
      let ranges = LineBreaker.lines(of: typed, width: room)
      for range in ranges {
        rows.append(
          Row(
            start: start + range.lowerBound, typed: typed[range],
            isWrapped: range.upperBound < typed.count))
      }
      start += line.count + 1
    }
    let row = rows.lastIndex { $0.start <= position } ?? 0
    let left = rows[row].typed.prefix(position - rows[row].start)
    // Blanks at the end of a row hang over the edge; the cursor does not follow them there.
    cursor = (row, min(room, left.reduce(0) { $0 + $1.width }))
  }

  /// By how many characters the cursor moves to be in `row`, at `column` cells or just left of it;
  /// nil where there is no such row.
  func distance(toRow row: Int, column: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    var index = 0
    var used = 0
    for character in rows[row].typed {
      guard used + character.width <= column else { break }
      used += character.width
      index += 1
    }
    if rows[row].isWrapped { index = min(index, rows[row].typed.count - 1) }
    return rows[row].start + index - position
  }
}
