internal import CTerminal
internal import TerminalCells

/// The keys ncurses has numbers for.
enum FunctionKeys {
  /// The key with number `code`; nil where it means nothing to us.
  static func key(_ code: Int32) -> Key? {
    switch code {
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
    case KEY_F0 + 1...KEY_F0 + 24: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
