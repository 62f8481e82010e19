import SafeText
import Testing

struct TypedLineTests {
  @Test(
    arguments: [
      ("", []), ("   ", []), ("tick C-03", ["tick", "C-03"]),
      ("  tick   C-03  ", ["tick", "C-03"]),
      ("say 'two words'", ["say", "two words"]), (#"say "two words""#, ["say", "two words"]),
      (#"say two\ words"#, ["say", "two words"]), (#"say it\'s"#, ["say", "it's"]),
      (#"say "it's""#, ["say", "it's"]), (#"say 'a "b"'"#, ["say", #"a "b""#]),
      (#"say "a \"b\" \\ c""#, ["say", #"a "b" \ c"#]), (#"say "a\nb""#, ["say", #"a\nb"#]),
      (#"say 'a\'"#, ["say", #"a\"#]), (#"say """#, ["say", ""]), ("say a''b", ["say", "ab"]),
      (#"say --note="two words""#, ["say", "--note=two words"]),
      ("say 顧客　リスト", ["say", "顧客　リスト"]),
    ] as [(String, [String])])
  func `a line is split as people expect it of a shell`(line: String, words: [String]) throws {
    #expect(try TypedLine(Array(line.utf8)).words == words)
  }

  @Test(
    arguments: [
      "$(id)", "`id`", "a;b", "a|b", "a&&b", "*", "~", "$HOME", "#x", "a>b", "!!", "{a,b}", "--",
      "-",
    ])
  func `nothing is expanded and no metacharacter means anything`(word: String) throws {
    #expect(try TypedLine(Array(word.utf8)).words == [word])
  }

  @Test(
    arguments: [
      ("say 'a", .openQuote("'", offset: 4)), (#"é "a"#, .openQuote("\"", offset: 3)),
      ("say a\\", .endsInBackslash(offset: 5)), ("tick\nC-03", .control("\n", offset: 4)),
      ("tick\tC-03", .control("\t", offset: 4)), ("a\0b", .control("\0", offset: 1)),
      ("'\u{1B}[2J'", .control("\u{1B}", offset: 1)), ("\u{9B}31m", .control("\u{9B}", offset: 0)),
      ("a\r\nb", .control("\r", offset: 1)),
    ] as [(String, TypedLine.Refusal)])
  func `a line that cannot be meant is refused where it goes wrong`(
    line: String, refusal: TypedLine.Refusal
  ) {
    #expect(throws: refusal) { try TypedLine(Array(line.utf8)) }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: TypedLine.Refusal.text(.invalidUTF8(offset: 1))) {
      try TypedLine([0x61, 0xFF, 0xFE])
    }
  }

  @Test func `a line has a limit`() throws {
    let longest = [UInt8](repeating: 0x61, count: TypedLine.limit)
    #expect(try TypedLine(longest).words.count == 1)
    #expect(throws: TypedLine.Refusal.tooLong) { try TypedLine(longest + [0x61]) }
    #expect(throws: TypedLine.Refusal.tooLong) {
      try TypedLine([UInt8](repeating: 0xFF, count: 1 << 20))
    }
  }

  @Test func `words quoted again split into the same words`() throws {
    var random = RandomText(seed: 6)
    for _ in 0..<300 {
      let words = (0..<3).map { _ in printable(random.text(most: 40)) }
      let line = words.map { quoted($0) }.joined(separator: " ")
      #expect(
        try TypedLine(Array(line.utf8)).words.map { Array($0.utf8) } == words.map { Array($0.utf8) }
      )
    }
  }

  private func printable(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return String(String.UnicodeScalarView(kept))
  }

  /// As a shell is told to keep a word whole.
  private func quoted(_ word: String) -> String {
    "'" + word.unicodeScalars.map { $0 == "'" ? #"'\''"# : String($0) }.joined() + "'"
  }
}
