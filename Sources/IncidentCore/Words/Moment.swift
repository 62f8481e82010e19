/// An instant, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Stored as ISO 8601 in UTC with three decimals (`2026-11-20T03:44:17.123Z`), which a person can
/// read in the record and every other program can parse.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since the Unix epoch, UTC; negative before 1970.
  public var milliseconds: Int64

  /// An instant by its distance from the Unix epoch in milliseconds.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Earlier instants are smaller.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The instant `distance` milliseconds later (earlier where negative), at most the last one.
  public static func + (moment: Moment, distance: Int64) -> Moment {
    Moment(milliseconds: moment.milliseconds.adding(distance))
  }

  /// Milliseconds from `right` to `left`.
  public static func - (left: Moment, right: Moment) -> Int64 {
    left.milliseconds.subtracting(right.milliseconds)
  }

  /// The instants that the stored form can say: the years 1 to 9999, UTC.
  public static let recordable =
    Moment(milliseconds: -62_135_596_800_000)...Moment(milliseconds: 253_402_300_799_999)

  /// This instant, or the nearest `recordable` one.
  var clamped: Moment {
    min(max(self, Moment.recordable.lowerBound), Moment.recordable.upperBound)
  }

  /// ISO 8601 in UTC with three decimals, of the nearest `recordable` instant: what is written can
  /// always be read again.
  public var iso8601: String {
    let civil = CivilTime(clamped, offsetSeconds: 0)
    var text = civil.dateAndClock
    text.add(".")
    text.add(civil.millisecond, width: 3)
    text.add("Z")
    return text.text
  }
}

extension Moment {
  /// ISO 8601 in UTC with six decimals and a written offset, `2026-03-02T00:12:03.500000+00:00`:
  /// the one form that every reader of timelines takes, and none takes for local time.
  /// Of the nearest `recordable` instant.
  package var utcWithOffset: String {
    let civil = CivilTime(clamped, offsetSeconds: 0)
    var text = civil.dateAndClock
    text.add(".")
    text.add(civil.millisecond, width: 3)
    for scalar in "000+00:00".unicodeScalars { text.add(scalar) }
    return text.text
  }
}

extension Moment: Codable {
  /// Reads the stored ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an ISO 8601 time with an offset: \(text)")
    }
    self = moment
  }

  /// Writes the stored ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

/// Distances in milliseconds, named so that arithmetic reads as a sentence. Too long a distance is
/// the longest one.
extension Int64 {
  /// This many seconds, in milliseconds.
  public var seconds: Int64 { multiplied(by: 1_000) }
  /// This many minutes, in milliseconds.
  public var minutes: Int64 { multiplied(by: 60_000) }
  /// This many hours, in milliseconds.
  public var hours: Int64 { multiplied(by: 3_600_000) }
  /// This many days of 24 hours, in milliseconds.
  public var days: Int64 { multiplied(by: 86_400_000) }
}

/// `number` in decimal, filled with zeros on the left to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  var digits = String(number.magnitude)
  while digits.utf8.count < width { digits = "0" + digits }
  return number < 0 ? "-" + digits : digits
}
