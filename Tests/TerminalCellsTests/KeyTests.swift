import TerminalCells
import Testing

struct KeyTests {
  @Test(arguments: [
    ("space", Key.character(" ")), ("?", .character("?")), ("作", .character("作")),
    ("-", .character("-")),
    ("ctrl-e", .control("e")), ("alt-x", .alt("x")), ("pgdn", .pageDown), ("f", .character("f")),
    ("f1", .function(1)), ("f24", .function(24)), ("backtab", .backTab), ("ctrl-left", .wordLeft),
    ("esc", .escape), ("G", .character("G")), ("alt--", .alt("-")), ("alt-space", .alt(" ")),
    ("ctrl-_", .control("_")),
  ])
  func `a key has one name, read both ways`(name: String, key: Key) {
    #expect(Key(name: name) == key)
    #expect(key.name == name)
  }

  @Test(arguments: [
    ("escape", Key.escape), ("del", .delete), ("shift-tab", .backTab), ("pagedown", .pageDown),
    ("ctrl-E", .control("e")),
  ])
  func `names other programs use are understood`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test func `what names no key is nil`() {
    for name in [
      "", "ctrl-", "alt-", "f0", "f25", "paste", "ctrl-ab", " ", "\u{1B}", "hyper-x", "alt-enter",
    ] {
      #expect(Key(name: name) == nil)
    }
  }

  @Test func `a paste is called so and cannot be bound`() {
    #expect(Key.paste("q").name == "paste")
  }
}
