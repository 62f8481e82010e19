/// The marks that begin an item of a list.
enum ListMark {
  /// The text behind `-`, `*`, `+`, `•`, `1.`, `1)` and a check box; nil where the line is no item.
  static func item(_ line: Substring) -> (text: Substring, box: Bool?)? {
    var rest = line
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if let first = rest.first, "-*+•・".contains(first) {
      rest.removeFirst()
      guard rest.first?.isWhitespace ?? true || "•・".contains(first) else { return box(line) }
    } else if (1...9).contains(digits.count), let mark = rest.dropFirst(digits.count).first,
      ".)".contains(mark), rest.dropFirst(digits.count + 1).first?.isWhitespace ?? true
    {
      rest = rest.dropFirst(digits.count + 1)
    } else {
      return box(line)
    }
    rest = rest.drop(while: \.isWhitespace)
    return box(rest) ?? (rest, nil)
  }

  /// The text behind `[ ]`, `[x]`, `☐`, `☑` or `<input type="checkbox" />`; nil where there is none.
  static func box(_ text: Substring) -> (text: Substring, box: Bool?)? {
    let text = text.drop(while: \.isWhitespace)
    guard let first = text.utf8.first, first == 0x5B || first == 0x3C || first == 0xE2 else {
      return nil
    }
    for (mark, isTicked) in marks where text.hasPrefix(mark) {
      return (text.dropFirst(mark.count).drop(while: \.isWhitespace), isTicked)
    }
    let tag = text.prefix(80).lowercased()
    guard tag.hasPrefix("<input"), tag.contains("checkbox"), let end = text.firstIndex(of: ">")
    else { return nil }
    return (text[text.index(after: end)...].drop(while: \.isWhitespace), tag.contains("checked"))
  }

  private static let marks: [(mark: String, isTicked: Bool)] = [
    ("[ ]", false), ("[]", false), ("[x]", true), ("[X]", true), ("☐", false), ("□", false),
    ("⬜", false), ("☑", true), ("✅", true), ("☒", true), ("✔", true),
  ]
}
