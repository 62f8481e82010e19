/// Names that the room gives in order: two letters, a hyphen, a number, such as `NT-01`.
enum NumberedName {
  /// The number in `typed`, where it is a name beginning with `letters` as people type it in a
  /// hurry: `NT-01`, `nt1` and `nt-1` are the same; nil for all else.
  static func number(in typed: String, after letters: String) -> Int? {
    let lowered = typed.lowercased()
    guard lowered.unicodeScalars.starts(with: letters.lowercased().unicodeScalars) else {
      return nil
    }
    var rest = lowered.utf8.dropFirst(letters.utf8.count)
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard (1...9).contains(rest.count),
      rest.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int(String(decoding: rest, as: UTF8.self)), number > 0
    else { return nil }
    return number
  }
}
