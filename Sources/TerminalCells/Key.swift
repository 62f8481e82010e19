/// A key as the terminal sends it, or a paste.
public enum Key: Hashable, Sendable {
  /// A printable character, also one that an input method composed.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A cursor key with Ctrl held, which moves by words.
  case wordLeft, wordRight
  /// `F1` and on.
  case function(Int)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  /// A character with Alt.
  case alt(Character)
  /// Text that was pasted, lines ended by LF; never a command.
  case paste(String)
}

extension Key {
  private static let named: [(name: String, key: Key)] = [
    ("space", .character(" ")), ("enter", .enter), ("esc", .escape), ("tab", .tab),
    ("backtab", .backTab), ("backspace", .backspace), ("delete", .delete), ("insert", .insert),
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
    ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown), ("ctrl-left", .wordLeft),
    ("ctrl-right", .wordRight),
  ]

  /// The key called `name`: `space`, `pgdn`, `ctrl-e`, `alt-x`, `f1`, or the character itself; nil
  /// where no key is called so.
  public init?(name: String) {
    if let known = Key.named.first(where: { $0.name == name }) {
      self = known.key
    } else if name.hasPrefix("ctrl-"), let letter = Key.only(name.dropFirst(5)) {
      self = .control(letter)
    } else if name.hasPrefix("alt-"), let letter = Key.only(name.dropFirst(4)) {
      self = .alt(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if let character = Key.only(name[...]) {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// What people call the key; `paste` for a paste.
  public var name: String {
    if let known = Key.named.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .alt(let letter): "alt-\(letter)"
    case .function(let number): "f\(number)"
    default: "paste"
    }
  }

  private static func only(_ text: Substring) -> Character? {
    text.count == 1 ? text.first : nil
  }
}
