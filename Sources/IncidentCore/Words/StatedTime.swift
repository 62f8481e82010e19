/// A time as somebody stated it: exactly, or only about right.
public struct StatedTime: Hashable, Sendable {
  /// The instant.
  public var moment: Moment
  /// Whether it is only about right.
  public var isAbout: Bool

  /// A time.
  public init(_ moment: Moment, isAbout: Bool = false) {
    self.moment = moment
    self.isAbout = isAbout
  }

  /// Reads what `Moment` reads, and says whether it is approximate: `~14:00`, `約14:00`,
  /// `14時頃`, `2026年11月20日 午後2時半ごろ`, `2026/11/20 9:02`. A time in Japanese characters is one of
  /// the clock in the zone.
  ///
  /// - Throws: `Moment.ReadingFailure` naming what was typed.
  public init(typed text: String, now: Moment, zone: Zone) throws(Moment.ReadingFailure) {
    let (plain, isAbout) = StatedTime.withoutApproximation(text)
    do throws(Moment.ReadingFailure) {
      moment = try Moment(typed: StatedTime.numeric(plain), now: now, zone: zone)
    } catch {
      switch error {
      case .notATime: throw .notATime(text)
      case .noSuchTime: throw .noSuchTime(text)
      }
    }
    self.isAbout = isAbout
  }

  /// A time in characters or with a day written with slashes, in digits; else `text` as it is.
  private static func numeric(_ text: String) -> String {
    guard let (day, rest) = TypedDigits.day(text), !rest.isEmpty else {
      return clock(text) ?? text
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    // The wall clock of a morning has one digit: `9:02`.
    let hour = parts.count > 1 && parts[0].utf8.count == 1 ? "0\(rest)" : String(rest)
    return rest.hasPrefix("T") ? text : "\(day) \(clock(String(rest)) ?? hour)"
  }

  /// `text` without the words that say it is about right, and whether there were any. Full-width
  /// digits and signs, as a Japanese keyboard makes them, become the plain ones.
  private static func withoutApproximation(_ text: String) -> (String, Bool) {
    var scalars = Array(TypedDigits.narrow(text).unicodeScalars)
    var isAbout = false
    let leading = ["~", "〜", "約", "ca.", "about "].map { Array($0.unicodeScalars) }
    for word in leading where scalars.starts(with: word) {
      scalars.removeFirst(word.count)
      isAbout = true
    }
    let trailing = ["頃", "ごろ", "ころ"].map { Array($0.unicodeScalars) }
    for word in trailing where Array(scalars.suffix(word.count)) == word {
      scalars.removeLast(word.count)
      isAbout = true
    }
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    return (String(String.UnicodeScalarView(scalars)), isAbout)
  }

  /// `14:30` for `14時30分`, `14時半` and `午後2時半`; nil for anything else.
  private static func clock(_ text: String) -> String? {
    var rest = Substring(text)
    var isAfternoon = false
    if rest.hasPrefix("午前") || rest.hasPrefix("午後") {
      isAfternoon = rest.hasPrefix("午後")
      rest = rest.dropFirst(2)
    }
    let parts = rest.split(separator: "時", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 2, let hour = Int(parts[0]), hour >= 0,
      hour <= (isAfternoon ? 12 : 24)
    else { return nil }
    var minutes = String(parts[1])
    if minutes == "半" { minutes = "30分" }
    if minutes.isEmpty { minutes = "0分" }
    guard minutes.hasSuffix("分"), let minute = Int(minutes.dropLast()), (0..<60).contains(minute)
    else { return nil }
    let shown = isAfternoon && hour < 12 ? hour + 12 : hour
    return "\(padded(shown, 2)):\(padded(minute, 2))"
  }
}
