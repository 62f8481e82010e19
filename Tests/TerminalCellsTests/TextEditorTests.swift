import Foundation
import TerminalCells
import Testing

struct TextEditorTests {
  /// An editor after the keys in `script`, which are separated by blanks; `|` shows the cursor.
  private func typing(_ script: String, into text: String = "", lines: TextEditor.Lines = .many)
    -> String
  {
    var editor = TextEditor(text: text, lines: lines)
    for name in script.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key \(name)")
        continue
      }
      _ = editor.handle(key)
    }
    return marked(editor)
  }

  /// The text with `|` where the cursor is, found by typing one there.
  private func marked(_ editor: TextEditor) -> String {
    var editor = editor
    _ = editor.handle(.character("|"))
    return editor.text
  }

  @Test(arguments: [
    ("a 作 space b", "", "a作 b|"),
    ("left left X", "abc", "aX|bc"),
    ("home X end Y", "abc", "XabcY|"),
    ("ctrl-a ctrl-f X ctrl-b ctrl-d", "abc", "a|bc"),
    ("backspace", "顧客", "顧|"),
    ("ctrl-h", "e\u{301}", "|"),
    ("home delete", "e\u{301}x", "|x"),
    ("left backspace", "👩‍🚒x", "|x"),
    ("enter x", "a", "a\nx|"),
    ("ctrl-w", "two words", "two |"),
    ("ctrl-w ctrl-y ctrl-y", "two words", "two wordswords|"),
    ("ctrl-u", "one\ntwo", "one\n|"),
    ("home ctrl-k", "one\ntwo", "one\n|"),
    ("up end ctrl-k", "one\ntwo", "one|two"),
    ("alt-b alt-b X", "one two, three", "one X|two, three"),
    ("home alt-f X", "one two", "oneX| two"),
    ("home ctrl-right ctrl-right X", "one, two", "one, twoX|"),
    ("ctrl-left X", "one two", "one X|two"),
    ("home alt-d", "one two", "| two"),
    ("left left left left left", "ab", "|ab"),
    ("right right", "ab", "ab|"),
    ("home backspace end delete", "ab", "ab|"),
  ])
  func `keys do what readline taught`(script: String, text: String, result: String) {
    #expect(typing(script, into: text) == result)
  }

  @Test(arguments: [
    ("a b space c ctrl-z", "", "ab |"),
    ("a b space c ctrl-z ctrl-z", "", "|"),
    ("a b space c ctrl-z ctrl-_ ctrl-r alt-z", "", "ab c|"),
    ("a left b ctrl-z", "", "|a"),
    ("ctrl-w ctrl-z", "one two", "one two|"),
    ("ctrl-w ctrl-w ctrl-z", "one two three", "one two |"),
    ("backspace backspace backspace ctrl-z", "abc", "abc|"),
    ("ctrl-z ctrl-r", "abc", "abc|"),
    ("x ctrl-z y ctrl-r", "", "y|"),
  ])
  func `edits are taken back word by word and done again`(
    script: String, text: String, result: String
  ) {
    #expect(typing(script, into: text) == result)
  }

  @Test func `up and down keep the column through shorter lines`() {
    #expect(typing("up up X", into: "long line\n\nlong") == "longX| line\n\nlong")
    #expect(typing("up up down down X", into: "long line\n\nlonger") == "long line\n\nlongerX|")
    #expect(typing("home up X", into: "ab\ncd") == "X|ab\ncd")
    #expect(typing("up down down X", into: "流出\nabc") == "流出\nabcX|")
  }

  @Test func `where the width is known up and down move by rows as they are seen`() {
    var editor = TextEditor(text: "one two three four", lines: .many)
    editor.columns = 10
    _ = editor.handle(.up)
    #expect(marked(editor) == "one two thre|e four")
    editor = TextEditor(text: "aaa bbbbbbbb", lines: .many)
    editor.columns = 10
    _ = editor.handle(.up)
    #expect(marked(editor) == "aaa| bbbbbbbb")
  }

  @Test func `a mark typed after its letter joins it`() {
    var editor = TextEditor()
    _ = editor.handle(.character("e"))
    _ = editor.handle(.character("\u{301}"))
    #expect(editor.text.count == 1)
    _ = editor.handle(.backspace)
    #expect(editor.isEmpty)
  }

  @Test func `a single line turns line ends into blanks and leaves Enter to the form`() {
    var editor = TextEditor(text: "a\r\nb")
    #expect(editor.text == "a b")
    let taken = [Key.enter, .up, .escape, .tab, .paste("c\nd\re")].map { editor.handle($0) }
    #expect(taken == [false, false, false, false, true])
    #expect(editor.text == "a bc d e")
  }

  @Test func `a paste into many lines keeps them and everything else`() {
    var editor = TextEditor(lines: .many)
    _ = editor.handle(.paste("a\r\nb\rc\u{1B}[31m\u{202E}"))
    #expect(Array(editor.text.utf8) == Array("a\nb\nc\u{1B}[31m\u{202E}".utf8))
  }

  @Test func `what would be too long is refused whole and said`() {
    var editor = TextEditor(text: String(repeating: "é", count: TextEditor.limit / 2), lines: .many)
    _ = editor.handle(.paste("more"))
    #expect(editor.isFull && editor.text.utf8.count == TextEditor.limit)
    _ = editor.handle(.left)
    #expect(!editor.isFull)
    _ = editor.handle(.backspace)
    _ = editor.handle(.character("x"))
    #expect(!editor.isFull && editor.text.utf8.count == TextEditor.limit - 1)
  }

  @Test func `a draft is kept and read again`() throws {
    let editor = TextEditor(text: "half a note\n顧客", lines: .many)
    let kept = try JSONDecoder().decode(TextEditor.self, from: JSONEncoder().encode(editor))
    #expect(kept == editor)
  }

  @Test func `random keys never lose the cursor`() {
    var random = RandomNumbers(seed: 6)
    let keys: [Key] = [
      .character("a"), .character("流"), .character("\u{301}"), .character(" "), .enter, .backspace,
      .delete, .up, .down, .left, .right, .home, .end, .wordLeft, .wordRight, .control("k"),
      .control("u"), .control("w"), .control("y"), .control("z"), .control("r"), .alt("d"),
      .paste("\u{301}x\ny\u{200D}"),
    ]
    for lines in [TextEditor.Lines.one, .many] {
      var editor = TextEditor(lines: lines)
      editor.columns = 7
      for _ in 0..<2_000 {
        _ = editor.handle(keys[random.next(below: keys.count)])
        if editor.text.utf8.count > 200 { editor = TextEditor(lines: lines) }
        var surface = Surface(width: 1 + random.next(below: 9), height: 1 + random.next(below: 4))
        editor.draw(into: &surface)
        guard let cursor = surface.cursor else {
          Issue.record("no cursor")
          continue
        }
        #expect((0..<surface.height).contains(cursor.row))
        #expect((0..<surface.width).contains(cursor.column))
      }
    }
  }
}
