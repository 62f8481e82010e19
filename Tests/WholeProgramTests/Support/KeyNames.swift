import TerminalCells
import WarRoomScreens

/// The keys of the program's own table, and some of forms, as tmux calls them.
enum KeyNames {
  /// Every key once.
  static let all = Set(KeyTable.standard.bindings.flatMap(\.keys) + editing).map(name).sorted()

  private static let editing: [Key] = [
    .backspace, .delete, .backTab, .insert, .wordLeft, .wordRight, .function(1),
    .control("a"), .control("e"), .control("k"), .control("u"), .control("w"), .control("y"),
    .control("_"), .control("c"), .control("j"), .alt("b"), .alt("f"), .character("x"),
    .character("流"), .character("\u{1F9D1}"), .character("9"), .character(";"),
  ]

  private static func name(_ key: Key) -> String {
    switch key {
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .backTab: "BTab"
    case .backspace: "BSpace"
    case .delete: "DC"
    case .insert: "IC"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .wordLeft: "C-Left"
    case .wordRight: "C-Right"
    case .control(let letter): "C-\(letter)"
    case .alt(let character): "M-\(character)"
    case .function(let number): "F\(number)"
    case .character(" "): "Space"
    // A lone semicolon would end the command of tmux.
    case .character(";"): "\\;"
    case .character(let character): String(character)
    case .paste, .pointer: "Escape"
    }
  }
}
