import WarRoomTestSupport

/// Damages files the way people, programs and attackers do, the same in every run of one seed.
struct Mutator {
  /// The largest file it makes, in bytes.
  static let largest = 1 << 18

  private var random: SeededGenerator
  private let words: [[UInt8]]

  /// Mutations that follow from `seed`; `words` are pieces the format takes a meaning from.
  init(seed: UInt64, words: [String]) {
    random = SeededGenerator(seed: seed)
    self.words = (words + Self.common).map { Array($0.utf8) }
  }

  private static let common = [
    "\"", "{", "}", "[", "]", ":", ",", "\\", "\\u0000", "\\ud800", "null", "true", "-1", "1e999",
    "99999999999999999999", "\u{0}", "\u{1B}]0;x\u{7}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\r\n",
    "\r", "\u{2028}", "封じ込め", "が", "e\u{301}\u{301}\u{301}", "👩‍🚒", "\n\n", "    ", "\t", "",
  ]

  /// A damaged copy of `seed`, with pieces of `other` in it now and then.
  mutating func mutated(_ seed: [UInt8], _ other: [UInt8]) -> [UInt8] {
    var bytes = seed
    // Half of all files stay well formed, so that what is behind the reader is reached as well.
    if int(1) == 0 {
      for _ in 0...int(20) { exchangeTexts(&bytes) }
      return bytes
    }
    for _ in 0...int(7) {
      mutate(&bytes, other)
      if bytes.count > Self.largest { bytes.removeSubrange(Self.largest...) }
    }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8], _ other: [UInt8]) {
    let place = int(bytes.count)
    switch int(9) {
    // Seldom beyond ASCII: what is no UTF-8 is refused before anything else sees it.
    case 0: if place < bytes.count { bytes[place] = UInt8(int(int(9) == 0 ? 255 : 127)) }
    case 1: if place < bytes.count { bytes[place] ^= 1 << UInt8(int(6)) }
    case 2: bytes.removeSubrange(range(in: bytes, from: place))
    case 3: bytes.insert(contentsOf: random.pick(words), at: place)
    case 4: bytes.insert(contentsOf: bytes[range(in: bytes, from: place)], at: place)
    case 5: bytes.insert(contentsOf: other[range(in: other, from: int(other.count))], at: place)
    case 6: bytes.removeSubrange(place...)
    case 7:
      // Depth and length are where readers break.
      let piece = Array(repeating: random.pick(words), count: 1 << int(12)).flatMap { $0 }
      bytes.insert(contentsOf: piece.prefix(1 << 16), at: place)
    case 8: exchangeLines(&bytes)
    default:
      let piece = Array(bytes[range(in: bytes, from: place)].prefix(200))
      let copies = Array(repeating: piece, count: int(200)).flatMap { $0 }
      bytes.insert(contentsOf: copies, at: min(place, bytes.count))
    }
  }

  private mutating func exchangeLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 1 else { return }
    lines.swapAt(int(lines.count - 1), int(lines.count - 1))
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Puts one quoted text in the place of another, or a word of the format.
  private mutating func exchangeTexts(_ bytes: inout [UInt8]) {
    var quotes: [Int] = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
      if index == 0 || bytes[index - 1] != UInt8(ascii: "\\") { quotes.append(index) }
    }
    guard quotes.count > 3 else { return exchangeLines(&bytes) }
    let one = int(quotes.count / 2 - 1) * 2, other = int(quotes.count / 2 - 1) * 2
    let text = Array(bytes[quotes[other]...quotes[other + 1]])
    bytes.replaceSubrange(quotes[one]...quotes[one + 1], with: text)
  }

  private mutating func range(in bytes: [UInt8], from start: Int) -> Range<Int> {
    let start = min(start, bytes.count)
    return start..<min(bytes.count, start + int(int(3) == 0 ? 2_000 : 20))
  }

  /// From 0 to `most`.
  private mutating func int(_ most: Int) -> Int { Int.random(in: 0...max(0, most), using: &random) }
}
