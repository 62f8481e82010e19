internal import Foundation

/// A named time zone such as `Asia/Tokyo`: what the clocks on the room's wall show.
public struct Zone: Sendable {
  /// The IANA name.
  public let identifier: String
  private let rules: TimeZone
  private let memory: OffsetMemory

  /// The zone with an IANA name; nil where this machine does not know it.
  public init?(identifier: String) {
    if identifier == "UTC" {
      self = .utc
      return
    }
    guard let rules = TimeZone(identifier: identifier) else { return nil }
    self.identifier = identifier
    self.rules = rules
    memory = OffsetMemory()
  }

  private init(identifier: String, rules: TimeZone) {
    self.identifier = identifier
    self.rules = rules
    memory = OffsetMemory()
  }

  /// Coordinated universal time.
  public static let utc = Zone(identifier: "UTC", rules: .gmt)

  /// Seconds that the wall clocks are ahead of UTC at `moment`.
  public func offsetSeconds(at moment: Moment) -> Int {
    memory.offset(at: moment) {
      rules.secondsFromGMT(
        for: Date(timeIntervalSince1970: Double(moment.clamped.milliseconds) / 1_000))
    }
  }

  /// The wall time at `moment`.
  public func civil(_ moment: Moment) -> CivilTime {
    CivilTime(moment, offsetSeconds: offsetSeconds(at: moment))
  }

  /// The instant when the wall clocks show `civil`; of two (clocks put back), the first one, and
  /// for a time that never comes (clocks put forward), the instant the gap begins plus the rest.
  public func moment(of civil: CivilTime) -> Moment {
    let asIfUTC = civil.moment(offsetSeconds: 0)
    let before = offsetSeconds(at: asIfUTC + -Int64(1).days)
    let after = offsetSeconds(at: asIfUTC + Int64(1).days)
    let early = asIfUTC + -Int64(before) * 1_000
    if before == after || offsetSeconds(at: early) == before { return early }
    let late = asIfUTC + -Int64(after) * 1_000
    return offsetSeconds(at: late) == after ? late : early
  }

  /// `2026-11-20 12:44 JST`.
  public func stamp(_ moment: Moment) -> String {
    let civil = civil(moment)
    return "\(civil.date) \(civil.clock(seconds: false)) \(abbreviation(at: moment))"
  }

  /// The short name people know it by at `moment`, such as `JST`, or `+09:00` where it has none.
  public func abbreviation(at moment: Moment) -> String {
    switch identifier {
    case "Asia/Tokyo": return "JST"
    case "UTC", "GMT", "Etc/UTC": return "UTC"
    default: break
    }
    let offset = offsetSeconds(at: moment)
    let minutes = abs(offset) / 60
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// ISO 8601 with this zone's offset and whole seconds: `2026-11-20T12:44:17+09:00`.
  public func iso8601(_ moment: Moment) -> String {
    let offset = offsetSeconds(at: moment)
    let minutes = abs(offset) / 60
    var text = CivilTime(moment.clamped, offsetSeconds: offset).dateAndClock
    text.add(offset < 0 ? "-" : "+")
    text.add(minutes / 60, width: 2)
    text.add(":")
    text.add(minutes % 60, width: 2)
    return text.text
  }
}

extension Zone: Hashable {
  /// Zones are one when their names are: what this machine knows about a name is not part of it.
  public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension Zone: Codable {
  /// Reads the IANA name.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    // A record from a machine with newer zone data must still open.
    self = Zone(identifier: name) ?? Zone(identifier: name, rules: .gmt)
  }

  /// Writes the IANA name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifier)
  }
}
