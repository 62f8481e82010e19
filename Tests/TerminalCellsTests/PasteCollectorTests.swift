import Testing

@testable import TerminalDriver

@MainActor
struct PasteCollectorTests {
  /// What a paste of `sent` and its end mark yields, and what was left unread.
  private func collect(_ sent: [UInt8]) -> (text: String?, rest: ArraySlice<UInt8>) {
    var collector = PasteCollector()
    var rest = sent[...]
    while !collector.isComplete, !rest.isEmpty {
      let count = min(collector.missing, rest.count)
      collector.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return (collector.isComplete ? collector.text : nil, rest)
  }

  @Test func `text ends at its mark and not a byte later`() {
    for text in [
      "", "a", "顧客リスト", "\u{1B}", "\u{1B}[20", "\u{1B}\u{1B}[", "\u{1B}[201x", "q\u{1B}[Aq",
    ] {
      let (pasted, rest) = collect(Array((text + "\u{1B}[201~next").utf8))
      #expect(pasted == text)
      #expect(rest.elementsEqual("next".utf8))
    }
  }

  @Test func `line ends of every kind become LF`() {
    #expect(collect(Array("a\rb\r\nc\nd\u{1B}[201~".utf8)).text == "a\nb\nc\nd")
  }

  @Test func `what is not UTF-8 is replaced, visibly`() {
    #expect(collect([0x61, 0xFF, 0x62] + Array("\u{1B}[201~".utf8)).text == "a\u{FFFD}b")
  }

  @Test func `a paste without an end is not text yet`() {
    #expect(collect(Array("a\u{1B}[201".utf8)).text == nil)
  }

  @Test func `an Esc may be the way out of a paste that lost its end`() {
    var collector = PasteCollector()
    collector.append(Array("ab".utf8))
    #expect(!collector.endsWithEscape)
    collector.append(Array("c\u{1B}".utf8))
    #expect(collector.endsWithEscape && !collector.isComplete && collector.text == "abc")
  }

  @Test func `a flood is cut to the limit and still ends`() {
    let flood = Array(repeating: UInt8(ascii: "x"), count: PasteCollector.limit + 5_000)
    let (pasted, rest) = collect(flood + Array("\u{1B}[201~".utf8))
    #expect(rest.isEmpty)
    #expect((pasted?.utf8.count ?? 0) <= PasteCollector.limit + 6)
    #expect((pasted?.utf8.count ?? 0) >= PasteCollector.limit)
  }
}
