import CTerminal
import Glibc
import SafeText
import Testing

@testable import TerminalCells

struct TextWidthTests {
  /// Where the C library of Debian 12 sees another width than our table. The painter shows a `?` in
  /// place of these, as it does for whatever the library does not know.
  private static let disputed: [ClosedRange<UInt32>] = [
    0x3248...0x324F,  // circled numbers: ambiguous for Unicode, wide for glibc
    0x4DC0...0x4DFF,  // hexagrams: narrow up to Unicode 15, wide since
    0x1171E...0x1171E,  // Ahom medial RA: a spacing mark that glibc takes for a zero-width one
  ]

  @Test func `the table agrees with the C library on every character it knows`() {
    setlocale(LC_CTYPE, "C.UTF-8")
    var compared = 0
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let sample = "a" + String(Character(scalar))
      let shown = PlainText(untrusted: sample).value
      guard shown.unicodeScalars.elementsEqual(sample.unicodeScalars) else { continue }
      let library = Int(ct_width_libc(wchar_t(value)))
      // Characters newer than the library have no width there.
      if library < 0 || Self.disputed.contains(where: { $0.contains(value) }) { continue }
      compared += 1
      if TextWidth.cells(of: scalar) != library {
        Issue.record(
          "U+\(String(value, radix: 16)): ours \(TextWidth.cells(of: scalar)), libc \(library)")
      }
    }
    #expect(compared > 100_000)
  }

  @Test func `the ranges ascend without overlap`() {
    for (left, right) in zip(WideScalars.ranges, WideScalars.ranges.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("顧客", 4), ("e\u{301}", 1), ("ｱｲ", 2), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👩‍🚒", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 1), ("1️⃣", 1), ("…", 1), ("葛\u{E0100}", 2), ("क्षि", 3),
  ])
  func `a text is as wide as what is drawn of it`(text: String, cells: Int) {
    #expect(TextWidth.cells(of: PlainText(untrusted: text)) == cells)
  }

  @Test func `a dangerous character is as wide as its name`() {
    #expect(TextWidth.cells(of: "\u{202E}" as Character) == 5)
    #expect(TextWidth.cells(of: "\u{1B}" as Character) == 1)
    #expect(TextWidth.cells(of: "流" as Character) == 2)
  }

  @Test(arguments: [
    ("👩‍🚒x", ["👩", "x"]), ("👍🏽", ["👍"]), ("🇩🇪", ["D", "E"]), ("❤️", ["❤"]), ("1️⃣", ["1"]),
    ("e\u{301}x", ["e\u{301}", "x"]), ("葛\u{E0100}", ["葛"]), ("\u{1161}", ["?"]),
  ])
  func `clusters degrade to what every terminal agrees on`(text: String, glyphs: [String]) {
    #expect(PlainText(untrusted: text).glyphs.map(\.text) == glyphs)
  }

  @Test func `no glyph needs more than five scalars`() {
    let stacked = "\u{1112}" + String(repeating: "\u{1161}", count: 50) + "\u{301}"
    #expect(PlainText(untrusted: stacked).glyphs.map(\.text.unicodeScalars.count) == [5])
  }
}
