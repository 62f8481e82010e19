import TerminalCells
import Testing

struct TextEditorDrawingTests {
  private func drawn(_ editor: TextEditor, _ width: Int, _ height: Int) -> Surface {
    var surface = Surface(width: width, height: height)
    editor.draw(into: &surface)
    return surface
  }

  @Test func `text wraps between words and the cursor stands behind it`() {
    let surface = drawn(TextEditor(text: "attacker logged in 顧客", lines: .many), 10, 4)
    #expect(surface.lines == ["attacker", "logged in", "顧客", ""])
    #expect(surface.cursor?.row == 2 && surface.cursor?.column == 4)
    #expect(surface.roleLines[0] == "iiiiiiiii")
  }

  @Test func `the cursor of a full row stays on the screen`() {
    let surface = drawn(TextEditor(text: "12345", lines: .many), 6, 2)
    #expect(surface.lines == ["12345", ""])
    #expect(surface.cursor?.row == 0 && surface.cursor?.column == 5)
  }

  @Test func `blanks beyond the edge do not take the cursor with them`() {
    let surface = drawn(TextEditor(text: "12345    ", lines: .many), 6, 2)
    #expect(surface.cursor?.row == 0 && surface.cursor?.column == 5)
  }

  @Test func `a long text is scrolled to the cursor`() {
    var editor = TextEditor(text: "1\n2\n3\n4\n5\n6", lines: .many)
    #expect(drawn(editor, 5, 3).lines == ["4", "5", "6"])
    for _ in 0..<3 { _ = editor.handle(.up) }
    #expect(drawn(editor, 5, 3).lines == ["2", "3", "4"])
    #expect(drawn(editor, 5, 3).cursor?.row == 1)
  }

  @Test func `a long line is scrolled to the cursor, wide characters and all`() {
    var editor = TextEditor(text: "0123456789")
    #expect(drawn(editor, 6, 1).lines == ["56789"])
    #expect(drawn(editor, 6, 1).cursor?.column == 5)
    _ = editor.handle(.home)
    #expect(drawn(editor, 6, 1).lines == ["012345"])
    editor = TextEditor(text: "顧客リスト")
    #expect(drawn(editor, 6, 1).lines == [" スト"])
  }

  @Test func `what is dangerous is drawn by name and deleted as one`() {
    var editor = TextEditor(text: "a\u{202E}b")
    #expect(drawn(editor, 20, 1).lines == ["a⟨RLO⟩b"])
    _ = editor.handle(.left)
    _ = editor.handle(.backspace)
    #expect(drawn(editor, 20, 1).lines == ["ab"])
    #expect(drawn(editor, 20, 1).cursor?.column == 1)
  }

  @Test func `nothing is drawn where there is no room`() {
    #expect(drawn(TextEditor(text: "x"), 0, 3).cursor == nil)
    #expect(drawn(TextEditor(text: "x"), 1, 1).cursor?.column == 0)
  }
}
