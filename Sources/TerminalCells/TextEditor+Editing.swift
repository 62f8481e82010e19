extension TextEditor {
  /// Inserts one typed character. Words are taken back one by one.
  mutating func type(_ character: Character) {
    insert(String(character), as: .typing)
    if !Self.isWord(character) { history.endRun() }
  }

  /// Puts `typed` before the cursor, all of it or, beyond the limit, nothing: half a paste would be
  /// taken for the whole.
  mutating func insert(_ typed: String, as kind: EditHistory.Kind) {
    let clean = normalised(typed)
    guard !clean.isEmpty else { return }
    guard before.utf8.count + after.utf8.count + clean.utf8.count <= Self.limit else {
      isFull = true
      return
    }
    remember(as: kind)
    before += clean
  }

  mutating func deleteBackward() {
    guard !before.isEmpty else { return }
    remember(as: .deleting)
    before.removeLast()
  }

  mutating func deleteForward() {
    guard !after.isEmpty else { return }
    remember(as: .deleting)
    after.removeFirst()
  }

  /// Cuts from `start`, a place in `before`, to the cursor.
  mutating func cutBackward(to start: String.Index) {
    guard start < before.endIndex else { return }
    remember(as: .single)
    cuttings = String(before[start...])
    before.removeSubrange(start...)
  }

  /// Cuts from the cursor to `end`, a place in `after`. At the end of a line that is the line break.
  mutating func cutForward(to end: String.Index) {
    guard !after.isEmpty else { return }
    remember(as: .single)
    let end = max(end, after.index(after: after.startIndex))
    cuttings = String(after[..<end])
    after.removeSubrange(..<end)
  }
}
