extension Key {
  /// The key called `name`: `space`, `pgdn`, `ctrl-e`, `alt-x`, `f1`, or the character itself; nil
  /// where no key is called so.
  public init?(name: String) {
    if let known = (Self.names + Self.aliases).first(where: { $0.name == name }) {
      self = known.key
    } else if name.hasPrefix("ctrl-"), let letter = Self.only(name.dropFirst(5)) {
      self = .control(letter.lowercased().first ?? letter)
    } else if name.hasPrefix("alt-"),
      case .character(let plain)? = Key(name: "\(name.dropFirst(4))")
    {
      self = .alt(plain)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if let character = Self.only(name[...]) {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// What the key table, the help and the manual call it. `init(name:)` reads it back, except for a
  /// paste and the mouse, which cannot be bound.
  public var name: String {
    if let known = Self.names.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .alt(let character): "alt-\(Key.character(character).name)"
    case .function(let number): "f\(number)"
    case .pointer: "mouse"
    default: "paste"
    }
  }

  private static let names: [(name: String, key: Key)] = [
    ("space", .character(" ")), ("enter", .enter), ("esc", .escape), ("tab", .tab),
    ("backtab", .backTab), ("backspace", .backspace), ("delete", .delete), ("insert", .insert),
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home),
    ("end", .end), ("pgup", .pageUp), ("pgdn", .pageDown), ("ctrl-left", .wordLeft),
    ("ctrl-right", .wordRight),
  ]

  /// Other words people write in a configuration file.
  private static let aliases: [(name: String, key: Key)] = [
    ("return", .enter), ("escape", .escape), ("shift-tab", .backTab), ("del", .delete),
    ("ins", .insert), ("pageup", .pageUp), ("pagedown", .pageDown),
  ]

  /// The one printable character of `text`, if it is just that.
  private static func only(_ text: Substring) -> Character? {
    guard text.count == 1, let character = text.first, !character.isWhitespace else { return nil }
    return text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? nil : character
  }
}
