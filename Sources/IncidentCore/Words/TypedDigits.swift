/// Numbers and dates as people write them, in the one form the room reads: digits of a Japanese
/// keyboard, `2026/11/20`, `2026年11月20日 14時30分`, `12,400人`.
enum TypedDigits {
  /// `text` with full-width letters, digits and signs as the plain ones, without blanks at its ends.
  static func narrow(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x3000: " " as Unicode.Scalar
      default: scalar
      }
    }
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace } ?? start - 1
    return String(String.UnicodeScalarView(scalars[start..<(end + 1)]))
  }

  /// The count in `text`, such as `1200`, `1,200` or `1200人`; nil where a comma stands in the wrong
  /// place, because `12,00` may be either of two numbers.
  static func count(_ text: String) -> Int? {
    var digits = narrow(text)[...]
    for unit in ["人", "名", "件"] where digits.hasSuffix(unit) {
      digits = digits.dropLast()
      break
    }
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard groups.count == 1 || isGrouped && (1...3).contains(groups[0].utf8.count),
      groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Int(groups.joined())
  }

  /// The day at the start of `text` in ISO 8601, and what follows it: `2026/11/20 …`,
  /// `2026年11月20日…`, `2026-11-20 …`; nil where `text` does not begin like that.
  static func day(_ text: String) -> (iso: String, rest: Substring)? {
    var rest = text[...]
    guard let year = number(4...4, before: ["-", "/", "年"], in: &rest),
      let month = number(1...2, before: ["-", "/", "月"], in: &rest),
      let day = number(1...2, before: [], in: &rest)
    else { return nil }
    if rest.hasPrefix("日") { rest = rest.dropFirst() }
    while rest.first == " " { rest = rest.dropFirst() }
    return ("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))", rest)
  }

  /// Takes a number of so many digits, and one of the marks after it, off the start of `text`.
  private static func number(
    _ length: ClosedRange<Int>, before marks: [Character], in text: inout Substring
  ) -> Int? {
    let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
    guard length.contains(digits.count), let value = Int(digits: Array(digits)[...]) else {
      return nil
    }
    var rest = text.dropFirst(digits.count)
    if !marks.isEmpty {
      guard let mark = rest.first, marks.contains(mark) else { return nil }
      rest = rest.dropFirst()
    }
    text = rest
    return value
  }
}
