import SafeText
import Testing

@testable import TerminalCells

/// The width of what we draw, as a real terminal sees it.
@Suite(.enabled(if: Tmux.isInstalled))
struct TmuxWidthTests {
  @Test func `the cursor of a terminal stands where our table says`() throws {
    let tmux = try Tmux()
    defer { tmux.close() }
    for text in Self.corpus {
      let plain = PlainText(untrusted: text)
      let drawn = plain.glyphs.map(\.text).joined()
      let column = try tmux.cursorColumn(after: drawn)
      #expect(column == TextWidth.cells(of: plain), "\(plain)")
    }
  }

  private static let corpus = [
    "plain", "隔離 host-17", "ｱｲｳ ＡＢＣ", "e\u{301}tude", "한글", "\u{1112}\u{1161}\u{11AB}", "Ω … → ─ ①",
    "👩‍🚒", "👍🏽", "🇩🇪 🇯🇵", "❤️", "1️⃣", "🔥🚨", "葛\u{E0100}城", "\u{202E}gpj", "\u{1B}[2J", "นำ้", "שלום",
    "「流出」、。（）", "\u{3000}|",
  ]
}
