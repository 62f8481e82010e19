import SafeText
import Testing

struct PlainTextTests {
  @Test func `what must not reach a terminal is spelt out, the rest is untouched`() {
    let expected = [
      ("x\u{1B}]50;a\u{7}", "x␛]50;a␇"),
      ("a\u{9B}31mred", "a⟨U+009B⟩31mred"),
      ("ok\u{202E}gpj.exe", "ok⟨RLO⟩gpj.exe"),
      ("\u{2066}\u{2069}\u{200E}\u{061C}", "⟨LRI⟩⟨PDI⟩⟨LRM⟩⟨ALM⟩"),
      ("al\u{200B}ice\u{FEFF}", "al⟨U+200B⟩ice⟨U+FEFF⟩"),
      ("\u{2028}\u{85}\u{AD}\u{E0041}", "⟨U+2028⟩⟨U+0085⟩⟨U+00AD⟩⟨U+E0041⟩"),
      ("\u{E000}\u{378}\u{10FFFF}", "⟨U+E000⟩⟨U+0378⟩⟨U+10FFFF⟩"),
      ("\u{3164}\u{34F}", "⟨U+3164⟩⟨U+034F⟩"),
      ("a\tb\nc\u{7F}\0", "a    b␊c␡␀"),
      ("顧客 e\u{301} Ω 한글", "顧客 e\u{301} Ω 한글"),
    ]
    for (untrusted, shown) in expected {
      #expect(PlainText(untrusted: untrusted).value == shown)
    }
  }

  @Test func `at most four marks sit on a base, and none on nothing`() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(PlainText(untrusted: zalgo).value.unicodeScalars.count == 5)
    #expect(PlainText(untrusted: "\u{301}a").value == "⟨U+0301⟩a")
    let line: PlainText = "|\("\u{301}")|"
    #expect(line.value == "|⟨U+0301⟩|")
  }

  @Test func `a joiner survives only between two pictographs`() {
    #expect(PlainText(untrusted: "👩\u{200D}🚒").value == "👩\u{200D}🚒")
    #expect(PlainText(untrusted: "❤\u{FE0F}\u{200D}🔥").value == "❤\u{FE0F}\u{200D}🔥")
    #expect(PlainText(untrusted: "a\u{200D}b").value == "a⟨U+200D⟩b")
    #expect(PlainText(untrusted: "1\u{200D}#").value == "1⟨U+200D⟩#")
    #expect(PlainText(untrusted: "👩\u{200D}").value == "👩⟨U+200D⟩")
    let line: PlainText = "👩\("\u{200D}🚒")"
    #expect(line.value == "👩⟨U+200D⟩🚒")
  }

  @Test func `a variation selector survives only where it chooses a shape`() {
    for text in ["❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "葛\u{E0100}", "≨\u{FE00}"] {
      #expect(sameScalars(PlainText(untrusted: text).value, text))
    }
    let hidden = [
      ("a\u{FE0F}", "a⟨U+FE0F⟩"), ("a\u{E0121}", "a⟨U+E0121⟩"), ("❤\u{E0121}", "❤⟨U+E0121⟩"),
      ("葛\u{E0100}\u{E0101}", "葛\u{E0100}⟨U+E0101⟩"), ("\u{FE0F}", "⟨U+FE0F⟩"),
      ("e\u{301}\u{FE0F}", "e\u{301}⟨U+FE0F⟩"),
    ]
    for (untrusted, shown) in hidden {
      #expect(sameScalars(PlainText(untrusted: untrusted).value, shown))
    }
  }

  @Test(arguments: HostileText.corpus)
  func `nothing hostile gets through, and cleaning twice is cleaning once`(hostile: HostileText) {
    let untrusted = hostile.text
    let clean = PlainText(untrusted: untrusted)
    #expect(isHarmless(clean.value))
    #expect(sameScalars(PlainText(untrusted: clean.value).value, clean.value))
  }

  @Test func `random scalars are made harmless, alone and joined to others`() {
    var random = RandomText(seed: 1)
    var previous: PlainText = ""
    for _ in 0..<5_000 {
      let text = random.text(most: 12)
      let clean = PlainText(untrusted: text)
      guard isHarmless(clean.value),
        sameScalars(PlainText(untrusted: clean.value).value, clean.value)
      else {
        Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        continue
      }
      let joined = previous + clean
      guard sameScalars(PlainText(untrusted: joined.value).value, joined.value) else {
        Issue.record("joined: \(joined.value.unicodeScalars.map { String($0.value, radix: 16) })")
        continue
      }
      previous = clean
    }
  }

  @Test func `literals and everything put into them pass the same gate`() {
    let name = "mina\u{1B}"
    let clean = PlainText(untrusted: "a\u{1B}")
    let line: PlainText = "by \(name) \(clean) \(42) \("\u{7}" as Character) \n"
    #expect(line.value == "by mina␛ a␛ 42 ␇ ␊")
    #expect((["a", "b"] as [PlainText]).joined(separator: ", ").value == "a, b")
    var sum: PlainText = "a"
    sum += "b"
    #expect(sum == "ab" && !sum.isEmpty && PlainText(untrusted: "").isEmpty)
  }

  @Test func `a block is split at line ends only`() {
    let expected = [
      ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]),
      ("a\r\nb\rc\nd", ["a", "b", "c", "d"]), ("a\n\r\nb", ["a", "", "b"]),
      ("\n12:01 bob", ["", "12:01 bob"]), ("a\u{85}b\u{2028}c", ["a⟨U+0085⟩b⟨U+2028⟩c"]),
    ]
    for (text, lines) in expected {
      #expect(PlainText.lines(untrusted: text).map(\.value) == lines)
    }
  }

  @Test func `a terminal of ASCII gets ASCII`() {
    let expected = [
      ("a\u{1B}[\u{7F}\0", "a^[[^?^@"), ("é顧", "\\u{e9}\\u{9867}"), ("\u{202E}", "<RLO>"),
      ("plain", "plain"),
    ]
    for (untrusted, shown) in expected {
      let ascii = PlainText(untrusted: untrusted).asciiOnly
      #expect(ascii.value == shown)
      #expect(ascii.asciiOnly == ascii)
    }
  }

  @Test func `random texts are ASCII to the last scalar where they have to be`() {
    var random = RandomText(seed: 5)
    for _ in 0..<5_000 {
      let ascii = PlainText(untrusted: random.text(most: 12)).asciiOnly
      #expect(ascii.value.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }

  /// Judged independently of the code under test: by category, not by the sanitiser's own rules.
  private func isHarmless(_ text: String) -> Bool {
    var marks = 0
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        return false
      case .format where scalar != "\u{200D}": return false
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if isStart || marks > 4 { return false }
      default: if scalar != "\u{200D}" { marks = 0 }
      }
      isStart = false
    }
    return true
  }

  private func sameScalars(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }
}
