/// A key as the terminal sends it, or a paste.
public enum Key: Hashable, Sendable {
  /// A printable character, also one that an input method composed.
  case character(Character)
  /// Return or Enter.
  case enter
  /// Esc by itself.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// Ins.
  case insert
  /// A cursor key.
  case up, down, left, right
  /// Start and end of the line or the list.
  case home, end
  /// A screenful back or on.
  case pageUp, pageDown
  /// Left or Right with Ctrl or Alt held, which moves by words.
  case wordLeft, wordRight
  /// A function key, from 1 to 24.
  case function(Int)
  /// A letter with Ctrl, in lower case, or `_`.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// The mouse, where it is listened to; never bound.
  case pointer(Pointer)
  /// Text that was pasted, lines ended by LF; never a command.
  case paste(String)
}
