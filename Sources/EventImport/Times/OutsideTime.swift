internal import IncidentCore

/// A time as a foreign program wrote it.
struct OutsideTime {
  /// The instant.
  var moment: Moment
  /// Whether the clocks of the zone showed this time twice, so that the first one was taken.
  var isAmbiguous = false

  /// Reads seconds, milliseconds, microseconds or nanoseconds since 1970; ISO 8601 with a blank or
  /// a `T`, with `/` for `-`; `20/Nov/2026:09:02:11 +0900` as web servers write.
  ///
  /// - Parameters:
  ///   - text: The time.
  ///   - zoneText: What a column of its own says about the zone.
  ///   - zone: The zone of times that say none.
  /// - Throws: `RowProblem` naming what was read.
  init(_ text: String, zoneText: String? = nil, zone: Zone?) throws(RowProblem) {
    if let moment = OutsideTime.sinceEpoch(text) {
      self.moment = moment
    } else {
      guard let written = WrittenTime(text) else { throw .notATime(text) }
      self = try OutsideTime(written, written: text, zoneText: zoneText, zone: zone)
    }
    try expectYear(text)
  }

  /// The instant of a written time; where the clocks showed it twice, the first.
  init(
    _ time: WrittenTime, written text: String, zoneText: String?, zone: Zone?
  ) throws(RowProblem) {
    let civil = try OutsideTime.civil(time, text)
    if let offset = try OutsideTime.offset(time.zone ?? "", of: text) {
      moment = civil.moment(offsetSeconds: offset)
    } else if let said = zoneText, let offset = WrittenTime.offset(said) {
      moment = civil.moment(offsetSeconds: offset)
    } else if let zone = zoneText.flatMap({ Zone(identifier: $0) }) ?? zone {
      let first = zone.moment(of: civil)
      guard zone.civil(first) == civil else { throw .noSuchTime(text) }
      moment = first
      isAmbiguous = [Int64(30), 60, 120].contains { zone.civil(first + $0.minutes) == civil }
    } else {
      throw .noZone(text)
    }
    try expectYear(text)
  }

  private func expectYear(_ text: String) throws(RowProblem) {
    let year = Zone.utc.civil(moment).year
    guard ImportLimit.years.contains(year) else { throw .outOfRange(text) }
  }

  private static func civil(_ written: WrittenTime, _ text: String) throws(RowProblem) -> CivilTime
  {
    guard
      let civil = CivilTime(
        year: written.year, month: written.month, day: written.day, hour: written.hour,
        minute: written.minute, second: written.second, millisecond: written.millisecond)
    else { throw .noSuchTime(text) }
    return civil
  }

  /// The offset that is written behind a time; nil where nothing is.
  private static func offset(_ zone: String, of text: String) throws(RowProblem) -> Int? {
    if zone.isEmpty { return nil }
    guard let offset = WrittenTime.offset(zone) else { throw .notATime(text) }
    return offset
  }

  private static func sinceEpoch(_ text: String) -> Moment? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2,
      parts.allSatisfy({ part in
        !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      }), let whole = Int64(first)
    else { return nil }
    switch first.utf8.count {
    case 9, 10:
      let fraction = parts.count == 2 ? Int64((parts[1] + "000").prefix(3)) ?? 0 : 0
      return Moment(milliseconds: whole * 1_000 + fraction)
    case 12, 13: return Moment(milliseconds: whole)
    case 15, 16: return Moment(milliseconds: whole / 1_000)
    case 18, 19: return Moment(milliseconds: whole / 1_000_000)
    default: return nil
    }
  }
}
