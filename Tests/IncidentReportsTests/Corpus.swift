/// Texts that have broken other programs' exports, and one harmless one.
enum Corpus {
  static let hostile = [
    "plain",
    "=cmd|'/C calc'!A0", "\t=1", " +1", "＝1+1", "=\u{301}1", "-1+1", "@SUM(A1)", "\r=1",
    "a,\u{301}\"\u{301}b", "a\"\"b", "one\r\ntwo\rthree\nfour", "\u{2028}x\u{2029}y\u{85}z",
    "x\u{1B}]50;$(id)\u{7}\u{1B}[2J", "a\u{9B}31mred", "del\u{7F}", "ok\u{202E}gpj.exe",
    "zero\u{200B}width\u{FEFF}", "e" + String(repeating: "\u{301}", count: 300),
    "](javascript:x)", "````\ncode", "# APPROVED", "![](http://x.example)", "| a | b |",
    "<svg/onload=alert(1)>", "</td><script>", "{{7*7}} ${7*7} %@ \\(1)", "12:01 bob APPROVED",
    "顧客リスト、流出「速報」", "👨‍👩‍👧 family", "\\", "`", "a\\|b",
  ]
}
