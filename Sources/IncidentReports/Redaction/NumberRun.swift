/// Groups of digits with nothing between them but blanks, hyphens and the like: what may be a
/// telephone number, the number of a card, or several things in a row.
struct NumberRun {
  /// Where the groups stand, in order; never empty.
  var groups: [Range<Int>]
  /// Whether a plus stands before the first.
  var hasPlus: Bool
  /// The longest space between two groups: `) `, ` - `.
  private static let longestGap = 3

  /// Every run in `text`, in order.
  static func all(in text: [Unicode.Scalar]) -> [NumberRun] {
    var runs: [NumberRun] = []
    var position = 0
    while position < text.count {
      guard isDigit(text[position]) else {
        position += 1
        continue
      }
      let start = position
      while position < text.count, isDigit(text[position]) { position += 1 }
      let group = start..<position
      if let last = runs.last?.groups.last, joins(text[last.upperBound..<start]) {
        runs[runs.count - 1].groups.append(group)
      } else {
        runs.append(NumberRun(groups: [group], hasPlus: start > 0 && text[start - 1] == "+"))
      }
    }
    return runs
  }

  private static func joins(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...longestGap).contains(gap.count)
      && gap.allSatisfy { [" ", "-", ".", "(", ")", "/", "・", "~", "_"].contains($0) }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

/// Finds numbers that are about people: telephones, cards, My Numbers.
enum PersonalNumbers {
  /// Most groups one number is written in.
  private static let mostGroups = 8

  /// Every such number in `text`, in order; of two that overlap, the one that begins first, and of
  /// those the longer one.
  static func found(in text: [Unicode.Scalar]) -> [Finding] {
    NumberRun.all(in: text).flatMap { run in
      var found: [Finding] = []
      var first = 0
      while first < run.groups.count {
        if let (finding, last) = longest(in: run, from: first, text) {
          found.append(finding)
          first = last
        }
        first += 1
      }
      return found
    }
  }

  private static func longest(
    in run: NumberRun, from first: Int, _ text: [Unicode.Scalar]
  ) -> (Finding, last: Int)? {
    let most = min(first + mostGroups, run.groups.count) - 1
    for last in stride(from: most, through: first, by: -1) {
      let groups = Array(run.groups[first...last])
      guard let start = groups.first?.lowerBound, let end = groups.last?.upperBound,
        !isPartOfIdentifier(start..<end, text)
      else { continue }
      let number = WrittenNumber(
        groups: groups.map { $0.map { text[$0] } }, hasPlus: run.hasPlus && first == 0)
      if let (kind, value) = number.meaning {
        let range = start - (number.hasPlus ? 1 : 0)..<end
        return (Finding(kind: kind, range: opened(range, text), value: value), last)
      }
    }
    return nil
  }

  /// Takes the bracket before `(03) 1234-5678` in.
  private static func opened(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int> {
    guard range.lowerBound > 0, text[range.lowerBound - 1] == "(",
      let bracket = text[range].first(where: { $0 == "(" || $0 == ")" }), bracket == ")"
    else { return range }
    return range.lowerBound - 1..<range.upperBound
  }

  /// Whether the digits are a piece of a long name of letters and digits, such as a hash or a UUID.
  private static func isPartOfIdentifier(
    _ range: Range<Int>, _ text: [Unicode.Scalar]
  ) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, isPiece(text[start - 1]) { start -= 1 }
    while end < text.count, isPiece(text[end]) { end += 1 }
    let name = text[start..<end]
    let isHexadecimal = name.allSatisfy {
      $0 == "-" || ("a"..."f").contains($0) || NumberRun.isDigit($0)
    }
    return isHexadecimal && name.count >= 24 && name.contains { ("a"..."f").contains($0) }
  }

  private static func isPiece(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || ("a"..."z").contains(scalar) || NumberRun.isDigit(scalar)
  }
}
