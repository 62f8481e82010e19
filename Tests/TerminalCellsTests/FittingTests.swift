import SafeText
import Testing

@testable import TerminalCells

struct FittingTests {
  @Test(arguments: [
    (0, ""), (1, "~"), (2, "~"), (3, "隔~"), (4, "隔~"), (5, "隔離~"), (6, "隔離h~"), (7, "隔離ho~"),
    (8, "隔離host"),
  ])
  func `a text is cut before a wide glyph, never through it`(width: Int, shown: String) {
    #expect(PlainText(untrusted: "隔離host").fitted(to: width).value == shown)
    #expect(TextWidth.cells(of: PlainText(untrusted: "隔離host").fitted(to: width)) <= width)
  }

  @Test(arguments: ["隔離host", "e\u{301}\u{302}x", "👩‍🚒a👍🏽b", "🇩🇪x", "a\u{1161}b", "", "plain"])
  func `the beginning of a text is laid out as in the whole`(text: String) {
    let plain = PlainText(untrusted: text)
    for width in 0...10 {
      let first = plain.glyphs(beyond: width)
      let isAll = first.count == plain.glyphs.count
      #expect(isAll || first.reduce(0) { $0 + $1.width } > width)
      #expect(
        first.dropLast(isAll ? 0 : 1).elementsEqual(
          plain.glyphs.prefix(first.count - (isAll ? 0 : 1))))
    }
  }

  @Test func `columns are as wide as they should be, whatever is in them`() {
    for text in ["", "a", "隔離", "隔離隔離隔離", "e\u{301}", "👩‍🚒👩‍🚒"] {
      let plain = PlainText(untrusted: text)
      for width in 0...12 {
        #expect(TextWidth.cells(of: plain.padded(to: width)) == width)
        #expect(TextWidth.cells(of: plain.rightAligned(in: width)) == width)
      }
    }
    #expect(PlainText(untrusted: "12").rightAligned(in: 4).value == "  12")
    #expect(PlainText.blanks(-1).isEmpty)
  }
}
