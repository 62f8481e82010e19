/// The forms that names in a playbook file may have.
enum Slug {
  /// `[a-z0-9-]{3,64}`: playbooks, incident types, clocks.
  static func isPlaybookName(_ text: String) -> Bool {
    (3...64).contains(text.utf8.count) && text.utf8.allSatisfy { isLowerOrDigit($0) || $0 == 0x2D }
  }

  /// `[a-z][a-z0-9-]{1,31}`: duties.
  static func isDuty(_ text: String) -> Bool {
    (2...32).contains(text.utf8.count) && beginsWithLetter(text)
      && text.utf8.allSatisfy { isLowerOrDigit($0) || $0 == 0x2D }
  }

  /// `[a-z][a-z0-9_]{0,31}` and no word of the expression language: facts.
  static func isFact(_ text: String) -> Bool {
    (1...32).contains(text.utf8.count) && beginsWithLetter(text)
      && text.utf8.allSatisfy { isLowerOrDigit($0) || $0 == 0x5F }
      && !["and", "or", "not", "true", "false"].contains(text)
  }

  /// `1.0.0`, with an optional `-rc.1` or `+build`.
  static func isVersion(_ text: String) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    let core = text.prefix { $0 != "-" && $0 != "+" }
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
    let tail = text.dropFirst(core.count)
    return numbers.count == 3 && numbers.allSatisfy(isNumber)
      && (tail.isEmpty || tail.utf8.count > 1)
      && tail.utf8.allSatisfy {
        isLowerOrDigit($0 | 0x20) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2B
      }
  }

  /// `YYYY-MM-DD`, a day that exists, from 1970 to 9999.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      year >= 1970, (1...12).contains(month)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  /// `https://…` or `http://…` without white space. It is shown and never opened.
  static func isAddress(_ text: String) -> Bool {
    let hasScheme = text.hasPrefix("https://") || text.hasPrefix("http://")
    return hasScheme && text.utf8.count <= 2_000 && !text.utf8.contains { $0 <= 0x20 || $0 == 0x7F }
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func beginsWithLetter(_ text: String) -> Bool {
    text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (text == "0" || text.first != "0")
  }
}
