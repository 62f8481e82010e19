import Testing

/// Strings that have broken other programs, for every door text goes through. The log of a test run
/// shows their names only: it is read in a terminal too.
struct HostileText: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  static let corpus: [HostileText] = [
    HostileText(
      name: "commands to the terminal", text: "x\u{1B}]50;$(id)\u{7}\u{1B}[2J\u{1B}]52;c;cm0=\u{7}"),
    HostileText(name: "C1 control", text: "a\u{9B}31mred"),
    HostileText(name: "right-to-left override", text: "ok\u{202E}gpj.exe"),
    HostileText(name: "isolates", text: "\u{2066}a\u{2069}\u{200F}b\u{061C}"),
    HostileText(
      name: "a hundred thousand marks", text: "e" + String(repeating: "\u{301}", count: 100_000)),
    HostileText(name: "marks on nothing", text: "\u{301}\u{302}a"),
    HostileText(name: "zero width", text: "al\u{200B}ice\u{200D}\u{FEFF}\u{2060}"),
    HostileText(name: "tags", text: "\u{E0041}\u{E007F}tags"),
    HostileText(name: "other line breaks", text: "a\u{2028}b\u{2029}c\u{85}d"),
    HostileText(name: "joined pictographs", text: "👩\u{200D}🚒"),
    HostileText(name: "joiner at the end", text: "👩\u{200D}"),
    HostileText(name: "joiner at the start", text: "\u{200D}👩"),
    HostileText(name: "joiner and a letter", text: "👩\u{200D}a"),
    HostileText(name: "flag, skin tone, selectors", text: "🇩🇪👍🏽❤\u{FE0F}1\u{FE0F}\u{20E3}"),
    HostileText(name: "private and unassigned", text: "\u{E000}\u{F0000}\u{FFFF}\u{378}"),
    HostileText(name: "fillers", text: "\u{3164}\u{115F}\u{34F}\u{180E}\u{AD}"),
    HostileText(name: "NUL", text: "a\0b"),
    HostileText(name: "DEL", text: "\u{7F}"),
    HostileText(name: "every line end", text: "a\r\nb\rc\nd"),
    HostileText(name: "formula behind a tab", text: "\t=1+1"),
    HostileText(name: "formula with an accent", text: "=\u{301}1"),
    HostileText(name: "quote and comma with accents", text: "a,\u{301}\"\u{301}b"),
    HostileText(name: "attribute", text: "\"\u{301} onmouseover=alert(1) x="),
    HostileText(name: "element", text: "</style><script>"),
    HostileText(name: "link, picture, fence", text: "](javascript:x) ![](http://x) `````"),
    HostileText(name: "second property", text: "Call\r\nATTENDEE:mailto:x"),
    HostileText(name: "templates", text: "{{7*7}} ${7*7} %@ \\(1)"),
    HostileText(name: "forged entry", text: "\n12:01 bob APPROVED containment"),
    HostileText(name: "Japanese", text: "顧客リスト流出"),
    HostileText(name: "nothing", text: ""),
  ]
}
