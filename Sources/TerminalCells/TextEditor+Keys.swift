extension TextEditor {
  /// Takes a key; false where it means nothing in a text (Esc, Tab, Enter in a single line).
  ///
  /// Readline's keys: Ctrl-A E B F D H K U W Y, Alt-B F D, Ctrl with arrows; Ctrl-Z or Ctrl-_ takes
  /// back, Ctrl-R or Alt-Z does again.
  public mutating func handle(_ key: Key) -> Bool {
    isFull = false
    return edit(key) || move(key)
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): type(character)
    case .paste(let text): insert(text, as: .single)
    case .enter where lines == .many: insert("\n", as: .single)
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("u"): cutBackward(to: startOfLine)
    case .control("w"), .alt("\u{7F}"): cutBackward(to: wordBefore)
    case .control("k"): cutForward(to: endOfLine)
    case .alt("d"): cutForward(to: wordAfter)
    case .control("y"): insert(cuttings, as: .single)
    case .control("z"), .control("_"): undo()
    case .control("r"), .alt("z"), .alt("_"): redo()
    default: return false
    }
    goal = nil
    return true
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .up where lines == .many: moveRow(by: -1)
    case .down where lines == .many: moveRow(by: 1)
    case .left, .control("b"): moveLeft(to: characterBefore)
    case .right, .control("f"): moveRight(to: characterAfter)
    case .home, .control("a"): moveLeft(to: startOfLine)
    case .end, .control("e"): moveRight(to: endOfLine)
    case .wordLeft, .alt("b"): moveLeft(to: wordBefore)
    case .wordRight, .alt("f"): moveRight(to: wordAfter)
    default: return false
    }
    history.endRun()
    return true
  }
}
