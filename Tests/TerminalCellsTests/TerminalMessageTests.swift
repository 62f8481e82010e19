import SafeText
import TerminalCells
import Testing

/// What leaves for the terminal beside the picture is ours alone.
struct TerminalMessageTests {
  @Test(arguments: [DesktopEscape.osc9, .osc777])
  func `a line for the desktop cannot end its escape early`(escape: DesktopEscape) throws {
    let hostile = PlainText(untrusted: "a\u{1B}\\b\u{7}c;d\u{9C}e\nf\u{202E}")
    let bytes = try #require(TerminalMessage.desktop(hostile, by: escape)).bytes
    #expect(bytes.first == 0x1B && bytes.last == 7)
    let inside = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
    #expect(
      inside.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(inside.filter { $0 == ";" }.count == (escape == .osc9 ? 1 : 3))
  }

  @Test func `off sends nothing, and a clipboard takes base64 alone, up to its limit`() {
    #expect(TerminalMessage.desktop("x", by: .off) == nil)
    #expect(TerminalMessage.clipboard(base64: "Yg==")?.bytes == Array("\u{1B}]52;c;Yg==\u{7}".utf8))
    #expect(TerminalMessage.clipboard(base64: "Yg==\u{7}") == nil)
    #expect(TerminalMessage.clipboard(base64: String(repeating: "A", count: 65_537)) == nil)
  }
}
