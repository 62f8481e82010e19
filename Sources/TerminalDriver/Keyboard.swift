internal import CTerminal
internal import TerminalCells

/// Everything that is waiting to be read, as keys and pastes.
struct Keyboard {
  private var decoder = KeyDecoder()
  /// The paste that is under way; it may take many readings to arrive.
  private var paste: PasteCollector?

  /// How long the mark that ends a paste may hang behind its Esc, in milliseconds. A pause without
  /// Esc ends nothing: on a stalled line the rest of the paste would be taken for commands.
  private static let patience: Int32 = 250

  /// Reads until nothing is waiting, and returns the keys that are complete.
  mutating func read() -> [Key] {
    var keys: [Key] = []
    while paste == nil ? readKey(into: &keys) : readPaste(into: &keys) {}
    if let key = decoder.pause() { keys.append(key) }
    return keys
  }

  private mutating func readKey(into keys: inout [Key]) -> Bool {
    var value: UInt32 = 0
    let kind = unsafe ct_next(&value)
    guard kind != 0 else { return false }
    if kind == 2, value == UInt32(CT_KEY_PASTE_BEGIN) {
      paste = PasteCollector()
    } else if let key = kind == 2 ? decoder.take(function: Int32(value)) : decoder.take(value) {
      keys.append(key)
    }
    return true
  }

  /// ncurses would look for keys in the text and lose characters that come in pieces, so pasted
  /// bytes are read without it, never beyond the end of the paste.
  private mutating func readPaste(into keys: inout [Key]) -> Bool {
    guard let missing = paste?.missing, let isEscaped = paste?.endsWithEscape else { return false }
    var bytes = [UInt8](repeating: 0, count: missing)
    let count = unsafe ct_read(&bytes, Int32(missing), isEscaped ? Self.patience : 0)
    // In place: a copy for every few bytes would make a long paste take minutes.
    paste?.append(bytes.prefix(Int(count)))
    if let paste, paste.isComplete || count == 0 && isEscaped {
      keys.append(.paste(paste.text))
      self.paste = nil
    }
    return count > 0
  }
}
