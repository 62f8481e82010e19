internal import IncidentCore

extension PhaseWords {
  /// The place whose word comes first in `text`; nil where none does.
  static func place(in text: String) -> PhasePlace? {
    first(in: text, of: entries)
  }

  /// Whether `text` is a heading over something to look up.
  static func isReference(_ text: String) -> Bool {
    let words = Words(text)
    return reference.contains { words.hasPrefix($0) }
  }

  /// The place that the letters of PICERL stand for: `(C)` is containment.
  static func place(ofLetter letter: Character) -> PhasePlace? {
    switch letter {
    case "P": .readiness
    case "I": .phase(.scope, nil)
    case "C": .phase(.containment, .stop)
    case "E": .phase(.containment, .remove)
    case "R": .phase(.containment, .restore)
    case "L", "A": .phase(.postMortem, nil)
    default: nil
    }
  }

  private static let entries: [(place: PhasePlace, word: [UInt8])] = table.flatMap { row in
    row.words.map { (row.place, Array($0.utf8)) }
  }

  private static func first(
    in text: String, of entries: [(place: PhasePlace, word: [UInt8])]
  ) -> PhasePlace? {
    let words = Words(text)
    var best: (place: PhasePlace, start: Int, length: Int)?
    for entry in entries {
      guard let start = words.firstIndex(of: entry.word) else { continue }
      if let best, (best.start, -best.length) <= (start, -entry.word.count) { continue }
      best = (entry.place, start, entry.word.count)
    }
    return best?.place
  }
}

/// A short text in which words are looked for: Latin ones stand alone, Japanese ones anywhere.
private struct Words {
  private let bytes: [UInt8]

  /// Headings are short; what is longer is looked at in its first 300 bytes.
  init(_ text: String) { bytes = Array(text.lowercased().utf8.prefix(300)) }

  func firstIndex(of word: [UInt8]) -> Int? {
    guard let first = word.first, bytes.count >= word.count else { return nil }
    return (0...(bytes.count - word.count)).first { start in
      bytes[start] == first && bytes[start...].starts(with: word)
        && (first >= 0x80 || isAlone(start..<(start + word.count)))
    }
  }

  func hasPrefix(_ word: String) -> Bool { firstIndex(of: Array(word.utf8)) == 0 }

  private func isAlone(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    return !Self.isLetter(before) && !Self.isLetter(after)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
