/// Names to look for, and where each occurs in a text: whatever the case, the width, the marks and
/// the blanks between its parts.
struct ListedNames: Sendable {
  private struct Entry: Sendable {
    var letters: [Letter]
    var number: Int
  }

  private struct Letter: Sendable {
    var scalar: Unicode.Scalar
    /// Whether a blank may stand before it: in Japanese anywhere, else where the name has one.
    var mayStandApart: Bool
  }

  /// By first letter; the longest first, so that no name hides in another.
  private var entries: [Unicode.Scalar: [Entry]] = [:]

  /// Whether there is no name to look for.
  var isEmpty: Bool { entries.isEmpty }

  /// Names by number: `found` gives the position in this list. A name without a letter or digit
  /// is passed over.
  init(_ names: [String]) {
    for (number, name) in names.enumerated() {
      let letters = Self.letters(of: name)
      guard let first = letters.first, letters.contains(where: { Self.isLetter($0.scalar) })
      else { continue }
      entries[first.scalar, default: []].append(Entry(letters: letters, number: number))
    }
    for first in entries.keys {
      entries[first]?.sort { $0.letters.count > $1.letters.count }
    }
  }

  private static func letters(of name: String) -> [Letter] {
    var letters: [Letter] = []
    var sawBlank = false
    for scalar in FoldedText(name).folded {
      if !isBlank(scalar) {
        letters.append(Letter(scalar: scalar, mayStandApart: sawBlank || !scalar.isASCII))
      }
      sawBlank = isBlank(scalar)
    }
    return letters
  }

  /// Where names occur in `text`, in order, with their numbers.
  func found(in text: [Unicode.Scalar]) -> [(range: Range<Int>, number: Int)] {
    if entries.isEmpty { return [] }
    var found: [(range: Range<Int>, number: Int)] = []
    var start = 0
    while start < text.count {
      guard let match = match(text, at: start) else {
        start += 1
        continue
      }
      found.append(match)
      start = match.range.upperBound
    }
    return found
  }

  private func match(_ text: [Unicode.Scalar], at start: Int) -> (range: Range<Int>, number: Int)? {
    guard let candidates = entries[text[start]], start == 0 || !joins(text[start - 1], text[start])
    else { return nil }
    for candidate in candidates {
      guard let end = end(of: candidate.letters, in: text, at: start) else { continue }
      if end < text.count, joins(text[end - 1], text[end]) { continue }
      return (start..<end, candidate.number)
    }
    return nil
  }

  private func end(of name: [Letter], in text: [Unicode.Scalar], at start: Int) -> Int? {
    var position = start
    for letter in name {
      while letter.mayStandApart, position > start, position < text.count,
        Self.isBlank(text[position])
      {
        position += 1
      }
      guard position < text.count, text[position] == letter.scalar else { return nil }
      position += 1
    }
    return position
  }

  /// Whether two neighbours are of one word. Only words of letters with blanks between them can be
  /// told apart; Japanese has none.
  private func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    Self.isWordLetter(left) && Self.isWordLetter(right)
  }

  private static func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0xC0...0x1FFF: scalar.properties.isAlphabetic
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "・"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    NumberRun.isDigit(scalar) || scalar.properties.isAlphabetic
  }
}
