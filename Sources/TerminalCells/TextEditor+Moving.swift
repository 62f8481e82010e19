extension TextEditor {
  /// The place one character to the left, in `before`; nil at the start of the text.
  var characterBefore: String.Index? {
    before.isEmpty ? nil : before.index(before: before.endIndex)
  }

  /// The place one character to the right, in `after`; nil at the end of the text.
  var characterAfter: String.Index? {
    after.isEmpty ? nil : after.index(after: after.startIndex)
  }

  /// The start of the line, in `before`.
  var startOfLine: String.Index {
    before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
  }

  /// The start of the word the cursor is in or behind, in `before`.
  var wordBefore: String.Index {
    var place = before.endIndex
    var sawWord = false
    while place > before.startIndex {
      let next = before.index(before: place)
      if Self.isWord(before[next]) { sawWord = true } else if sawWord { break }
      place = next
    }
    return place
  }

  /// The end of the line, in `after`.
  var endOfLine: String.Index { after.firstIndex(of: "\n") ?? after.endIndex }

  /// The end of the word the cursor is in or before, in `after`.
  var wordAfter: String.Index {
    var place = after.startIndex
    var sawWord = false
    while place < after.endIndex {
      if Self.isWord(after[place]) { sawWord = true } else if sawWord { break }
      place = after.index(after: place)
    }
    return place
  }

  /// Moves the cursor to a place in `before`; nil stays.
  mutating func moveLeft(to place: String.Index?) {
    goal = nil
    guard let place else { return }
    after = before[place...] + after
    before.removeSubrange(place...)
  }

  /// Moves the cursor to a place in `after`; nil stays.
  mutating func moveRight(to place: String.Index?) {
    goal = nil
    guard let place else { return }
    before += after[..<place]
    after.removeSubrange(..<place)
  }

  /// Moves the cursor to the row above (-1) or below (1), as near to the old column as it can.
  mutating func moveRow(by step: Int) {
    let layout = EditorLayout(self, width: columns)
    let column = goal ?? layout.cursor.column
    if let distance = layout.distance(toRow: layout.cursor.row + step, column: column) {
      if distance < 0 {
        moveLeft(
          to: before.index(before.endIndex, offsetBy: distance, limitedBy: before.startIndex))
      } else {
        moveRight(to: after.index(after.startIndex, offsetBy: distance, limitedBy: after.endIndex))
      }
    }
    goal = column
  }

  /// Whether a word goes on through `character`.
  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
