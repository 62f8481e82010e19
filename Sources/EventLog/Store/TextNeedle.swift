internal import Glibc
internal import IncidentCore

/// A literal text that is looked for in entries, without regard to case. Never a pattern: nothing
/// anybody types can make the search slow.
///
/// It is looked for in the texts of an entry's fields, in its author and in its kind, on the bytes
/// as they are stored: a million entries are not decoded to find three.
public struct TextNeedle: Hashable, Sendable {
  /// The text, as typed.
  public let text: String
  /// Its UTF-8 with case folded away.
  private let folded: [UInt8]
  /// The longest part of it that stands in the bytes of an entry as it stands here, but for the case
  /// of ASCII letters; empty where there is none.
  private let anchor: [UInt8]

  /// A needle; nil for a blank text, which everything holds.
  public init?(_ text: String) {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
    self.text = text
    folded = TextNeedle.fold(text)
    anchor = TextNeedle.anchor(of: folded)
  }

  /// Whether an entry holds the text.
  func isIn(
    body: UnsafeRawBufferPointer?, actor: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer
  ) -> Bool {
    if actor.holds(folded) || type.holds(folded) { return true }
    guard let body, anchor.isEmpty || body.holds(anchor) else { return false }
    return BodyTexts(body).contains { text in
      text.isASCII ? text.bytes.holds(folded) : TextNeedle.fold(text.string).holds(folded)
    }
  }

  private static func fold(_ text: String) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return Array(String(scalars).utf8)
  }

  /// What stands in stored bytes as it is: ASCII that JSON does not escape, and letters of scripts
  /// without case.
  private static func anchor(of folded: [UInt8]) -> [UInt8] {
    var best: [UInt8] = []
    var run: [UInt8] = []
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      let isPlain =
        scalar.isASCII
        ? scalar.value >= 0x20 && scalar != "\"" && scalar != "\\" && scalar != "/"
        : scalar.properties.generalCategory == .otherLetter
      if isPlain {
        run += Array(String(scalar).utf8)
        if run.count > best.count { best = run }
      } else {
        run = []
      }
    }
    return best
  }
}

extension UnsafeRawBufferPointer {
  /// Whether `needle`, which has no ASCII capitals, is in these bytes, with ASCII letters in either
  /// case.
  func holds(_ needle: [UInt8]) -> Bool {
    guard let base = baseAddress, !needle.isEmpty, count >= needle.count else {
      return needle.isEmpty
    }
    let rare = needle.indices.min { needle[$0].commonness < needle[$1].commonness } ?? 0
    let small = needle[rare]
    let capital = small.isSmallLetter ? small - 32 : small
    let end = count - needle.count + rare + 1
    return needle.withUnsafeBytes { needle in
      var next = (small: next(small, from: rare, to: end), capital: end)
      if capital != small { next.capital = self.next(capital, from: rare, to: end) }
      while true {
        let place = Swift.min(next.small, next.capital)
        guard place < end else { return false }
        if base.folds(at: place - rare, to: needle) { return true }
        if next.small == place { next.small = self.next(small, from: place + 1, to: end) }
        if next.capital == place { next.capital = self.next(capital, from: place + 1, to: end) }
      }
    }
  }

  /// Where `byte` stands first in `start..<end`; `end` where it does not.
  private func next(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    guard let base = baseAddress, start < end else { return end }
    guard let found = memchr(base + start, Int32(byte), end - start) else { return end }
    return UnsafeRawPointer(found) - base
  }
}

extension Array<UInt8> {
  fileprivate func holds(_ needle: [UInt8]) -> Bool { withUnsafeBytes { $0.holds(needle) } }
}

extension UnsafeRawPointer {
  fileprivate func folds(at offset: Int, to needle: UnsafeRawBufferPointer) -> Bool {
    for index in 0..<needle.count {
      let byte = load(fromByteOffset: offset + index, as: UInt8.self)
      let small = byte &- UInt8(ascii: "A") < 26 ? byte + 32 : byte
      if small != needle[index] { return false }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { self &- UInt8(ascii: "a") < 26 }

  /// How often a byte is met in records, roughly: a search goes from one rare byte to the next.
  fileprivate var commonness: Int {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"),
      UInt8(ascii: "0"), UInt8(ascii: " "):
      9
    case UInt8(ascii: "1")...UInt8(ascii: "9"): 8
    case UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "s"),
      UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "c"):
      7
    case 0xE3...0xE9: 6
    case 0x80...0xBF: 4
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "h"), UInt8(ascii: "l"),
      UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      5
    default: 1
    }
  }
}
