/// How far the clock of a system was from the true time, as people type and read it.
public enum ClockOffset {
  /// More than this, in milliseconds, is no clock but a wrong year.
  static let limit = Int64(366).days

  /// Milliseconds the clock was ahead, from `+00:03:12`, `-00:03:12`, `+3m12s` or `-2s`; nil
  /// without a sign or where it is none.
  public static func read(_ typed: String) -> Int64? {
    guard let sign = typed.unicodeScalars.first, sign == "+" || sign == "-" else { return nil }
    let rest = typed.dropFirst()
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    let length: Int64?
    if parts.count == 1 {
      length = Moment.span(rest)
    } else {
      length = seconds(parts).map { $0 * 1_000 }
    }
    guard let length, (0...limit).contains(length) else { return nil }
    return sign == "-" ? -length : length
  }

  /// `+00:03:12`: hours, minutes, seconds.
  public static func text(_ milliseconds: Int64) -> String {
    let seconds = Int(milliseconds.magnitude / 1_000)
    return (milliseconds < 0 ? "-" : "+")
      + "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func seconds(_ parts: [Substring]) -> Int64? {
    guard (2...3).contains(parts.count) else { return nil }
    var seconds: Int64 = 0
    for (position, part) in parts.enumerated() {
      guard (1...4).contains(part.utf8.count), let number = Int64(part), number >= 0,
        position == 0 || number < 60
      else { return nil }
      seconds = seconds * 60 + number
    }
    return parts.count == 2 ? seconds * 60 : seconds
  }
}
