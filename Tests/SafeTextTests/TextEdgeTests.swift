import SafeText
import Testing

struct TextEdgeTests {
  @Test func `a NUL is refused with its byte offset`() {
    #expect(throws: TextRefusal.nul(offset: 4)) { try TextEdge.accept("aéb\0", field: .title) }
    #expect(TextRefusal.nul(offset: 1).description == "NUL byte at offset 1")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC3], 0), ([0x61, 0xE9, 0x61], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xC0, 0x80], 0), ([0x61, 0x62, 0xF0, 0x9F, 0x98], 2),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused where they begin`(bytes: [UInt8], offset: Int) {
    #expect(throws: TextRefusal.invalidUTF8(offset: offset)) {
      try TextEdge.accept(bytes: bytes, field: .note)
    }
  }

  @Test func `bytes that are UTF-8 read as what they are`() throws {
    #expect(try TextEdge.decode("顧客 e\u{301}👩\u{200D}🚒".utf8) == "顧客 e\u{301}👩\u{200D}🚒")
  }

  @Test func `line ends become LF and those at the end are dropped`() throws {
    #expect(try TextEdge.accept("a\r\nb\rc\n\nd\r\n\n", field: .note) == "a\nb\nc\n\nd")
    #expect(try TextEdge.accept("title\r\n", field: .title) == "title")
  }

  @Test func `evidence is kept to the byte, escapes and all`() throws {
    let text = "\u{1B}[31m\u{202E}\u{FEFF}é e\u{301}\t "
    let kept = try TextEdge.accept(text, field: .note)
    #expect(Array(kept.utf8) == Array(text.utf8))
  }

  @Test func `a text of one line has one line`() {
    #expect(throws: TextRefusal.lineBreak(offset: 2)) { try TextEdge.accept("é\nb", field: .title) }
    #expect(throws: TextRefusal.lineBreak(offset: 0)) { try TextEdge.accept("\rb", field: .name) }
  }

  @Test func `nothing is refused`() {
    for text in ["", "\n", "\r\n\r\n"] {
      #expect(throws: TextRefusal.empty) { try TextEdge.accept(text, field: .note) }
    }
  }

  @Test(arguments: [(Field.title, 200), (.name, 64)])
  func `titles and names are measured in scalars`(field: Field, most: Int) throws {
    let longest = String(repeating: "流", count: most)
    #expect(try TextEdge.accept(longest, field: field) == longest)
    #expect(throws: TextRefusal.tooLong(limit: .scalars(most))) {
      try TextEdge.accept(longest + "e", field: field)
    }
  }

  @Test(arguments: [(Field.note, 65_536), (.reason, 4_096)])
  func `notes and reasons are measured in bytes`(field: Field, most: Int) throws {
    let longest = String(repeating: "é", count: most / 2)
    #expect(try TextEdge.accept(longest + "\n", field: field) == longest)
    #expect(throws: TextRefusal.tooLong(limit: .bytes(most))) {
      try TextEdge.accept(longest + "a", field: field)
    }
  }
}
