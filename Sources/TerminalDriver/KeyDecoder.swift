internal import CTerminal
internal import TerminalCells

/// Makes keys of what ncurses reads: characters, function keys, Alt (Esc and a character at once),
/// and pasted text between its two marks.
struct KeyDecoder {
  private var pasted: String.UnicodeScalarView?
  private var sawEscape = false

  /// Takes one reading; nil while a key or a paste is not complete.
  mutating func take(_ value: UInt32, isFunction: Bool) -> Key? {
    if isFunction { return takeFunction(value) }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if pasted != nil {
      pasted?.append(scalar == "\r" ? "\n" : scalar)
      return nil
    }
    if sawEscape {
      sawEscape = false
      // Esc twice is one Esc: nobody means Alt-Esc.
      return scalar == "\u{1B}" ? .escape : .alt(Character(scalar))
    }
    return key(scalar)
  }

  /// Nothing more is waiting: an Esc by itself is the key.
  mutating func pause() -> Key? {
    guard sawEscape else { return nil }
    sawEscape = false
    return .escape
  }

  private mutating func key(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x1B:
      sawEscape = true
      return nil
    case 0x0D: return .enter
    case 0x09: return .tab
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A:
      return Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    case 0x1F: return .control("_")
    case 0x00, 0x1C...0x1E, 0x80...0x9F: return nil
    default: return .character(Character(scalar))
    }
  }

  private mutating func takeFunction(_ value: UInt32) -> Key? {
    switch Int32(bitPattern: value) {
    case Int32(CT_KEY_PASTE_BEGIN):
      pasted = String.UnicodeScalarView()
      return nil
    case Int32(CT_KEY_PASTE_END):
      defer { pasted = nil }
      return pasted.map { .paste(String($0)) }
    default:
      // Other keys inside pasted text are text that looks like keys.
      return pasted == nil ? KeyDecoder.function(Int32(bitPattern: value)) : nil
    }
  }

  private static func function(_ value: Int32) -> Key? {
    switch value {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case Int32(CT_KEY_WORD_LEFT): .wordLeft
    case Int32(CT_KEY_WORD_RIGHT): .wordRight
    case KEY_F0 + 1...KEY_F0 + 24: .function(Int(value - KEY_F0))
    default: nil
    }
  }
}
