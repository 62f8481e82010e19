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

  /// The instant `distance` milliseconds later (earlier where negative).
  public static func + (moment: Moment, distance: Int64) -> Moment {
    Moment(milliseconds: moment.milliseconds &+ distance)
  }

  /// Milliseconds from `right` to `left`.
  public static func - (left: Moment, right: Moment) -> Int64 {
    left.milliseconds &- right.milliseconds
  }

  /// ISO 8601 in UTC with three decimals.
  public var iso8601: String {
    let civil = CivilTime(self, offsetSeconds: 0)
    return "\(civil.date)T\(civil.clock(seconds: true)).\(padded(civil.millisecond, 3))Z"
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

/// Distances in milliseconds, named so that arithmetic reads as a sentence.
extension Int64 {
  /// This many seconds, in milliseconds.
  public var seconds: Int64 { self * 1_000 }
  /// This many minutes, in milliseconds.
  public var minutes: Int64 { self * 60_000 }
  /// This many hours, in milliseconds.
  public var hours: Int64 { self * 3_600_000 }
  /// This many days of 24 hours, in milliseconds.
  public var days: Int64 { self * 86_400_000 }
}

/// `number` in decimal, filled with zeros on the left to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
