import SafeText
import Testing

struct EscapeCSVTests {
  @Test(arguments: HostileText.corpus)
  func `any text is one cell to a reader that knows only RFC 4180`(hostile: HostileText) throws {
    let text = hostile.text
    let row =
      Escape.csv("first", guardFormulas: false) + "," + Escape.csv(text, guardFormulas: false)
    let shown = PlainText.lines(untrusted: text).map(\.value).joined(separator: "\n")
    #expect(try read(row) == ["first", shown])
  }

  @Test func `random texts come back as one cell each`() throws {
    var random = RandomText(seed: 2)
    for _ in 0..<1_000 {
      let texts = (0..<3).map { _ in random.text(most: 10) }
      let row = texts.map { Escape.csv($0, guardFormulas: true) }.joined(separator: ",")
      #expect(try read(row).count == 3)
    }
  }

  @Test func `what a spreadsheet might compute is marked as text`() throws {
    let formulas = [
      "=cmd|'/C calc'!A0", "\t=1", " +1", "\u{A0}-1", "＝1+1", "=\u{301}1", "@SUM(A1)", "\r=1",
    ]
    for text in formulas {
      let guarded = Escape.csv(text, guardFormulas: true)
      #expect(guarded.unicodeScalars.starts(with: "\"'".unicodeScalars))
      let bare = Escape.csv(text, guardFormulas: false)
      #expect(!bare.unicodeScalars.starts(with: "\"'".unicodeScalars))
    }
  }

  @Test(arguments: ["1 = 1", "a-b", "2026-11-20", "", " x"])
  func `ordinary text is left alone`(text: String) {
    #expect(Escape.csv(text, guardFormulas: true) == "\"\(text)\"")
  }

  private struct Malformed: Error {}

  /// A reader of one CSV record in which every cell is quoted, written from the RFC alone.
  private func read(_ row: String) throws -> [String] {
    var cells: [String] = []
    var rest = Array(row.utf8)[...]
    while true {
      guard rest.popFirst() == UInt8(ascii: "\"") else { throw Malformed() }
      var cell: [UInt8] = []
      while let byte = rest.popFirst() {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if rest.first == byte {
          cell.append(byte)
          rest.removeFirst()
        } else {
          break
        }
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      guard let separator = rest.popFirst() else { return cells }
      guard separator == UInt8(ascii: ",") else { throw Malformed() }
    }
  }
}
