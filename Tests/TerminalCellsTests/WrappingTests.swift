import SafeText
import TerminalCells
import Testing

struct WrappingTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    PlainText(untrusted: text).wrapped(to: width).map(\.value)
  }

  @Test func `words stay whole and blanks vanish at the break`() {
    #expect(wrapped("the vendor desk is closed", 10) == ["the vendor", "desk is", "closed"])
    #expect(wrapped("the   vendor", 5) == ["the", "vendo", "r"])
    #expect(wrapped("", 10) == [""])
    #expect(wrapped("  indented", 20) == ["  indented"])
    #expect(wrapped("vendor      ", 8) == ["vendor  "])
    #expect(wrapped("     ", 3) == ["   "])
  }

  @Test func `a word longer than the line is broken where it must be`() {
    #expect(wrapped("0123456789abcdef", 6) == ["012345", "6789ab", "cdef"])
    #expect(wrapped("see 0123456789", 6) == ["see", "012345", "6789"])
  }

  @Test func `a hyphen or a slash ends a line only before a letter`() {
    #expect(wrapped("time-boxed", 6) == ["time-", "boxed"])
    #expect(wrapped("at -15 min", 5) == ["at", "-15", "min"])
  }

  @Test func `Japanese breaks between characters`() {
    #expect(wrapped("顧客リスト流出の調査", 8) == ["顧客リス", "ト流出の", "調査"])
    #expect(wrapped("host-17を隔離", 8) == ["host-17", "を隔離"])
  }

  @Test func `no line begins with closing punctuation or ends with an opening bracket`() {
    #expect(wrapped("流出した。次は", 8) == ["流出し", "た。次は"])
    #expect(wrapped("対象（顧客）を", 6) == ["対象", "（顧", "客）を"])
    #expect(wrapped("サーバー", 6) == ["サー", "バー"])
  }

  @Test(arguments: 1...30)
  func `lines fit, and together they are the text`(width: Int) {
    let text =
      "The 顧客リスト (1,200件) leaked via host-17；「VPN」の認証情報… see https://example.org/a/b e\u{301}é 👩‍🚒 end."
    let lines = PlainText(untrusted: text).wrapped(to: width)
    for line in lines where line.value.count > 1 {
      #expect(TextWidth.cells(of: line) <= width)
    }
    let shown = lines.map(\.value).joined().filter { $0 != " " }
    #expect(shown == text.filter { $0 != " " }.replacing("👩‍🚒", with: "👩"))
  }
}
