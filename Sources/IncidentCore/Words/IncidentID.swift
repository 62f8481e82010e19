/// The name of an incident: `IR-`, the year it was opened, a number in that year.
public struct IncidentID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// Such as `IR-2026-004`.
  public let rawValue: String

  /// A name as stored.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The `number`-th incident of `year`.
  public init(year: Int, number: Int) {
    rawValue = "IR-\(padded(year, 4))-\(padded(number, 3))"
  }

  /// By year, then number.
  public static func < (left: IncidentID, right: IncidentID) -> Bool {
    (left.series, left.number) < (right.series, right.number)
  }

  /// Everything before the number, such as `IR-2026`.
  var series: String { String(parts.dropLast().joined(separator: "-")) }

  /// The number in its year; 0 where the name has none.
  var number: Int { parts.last.flatMap { Int($0) } ?? 0 }

  private var parts: [Substring] { rawValue.split(separator: "-") }
}

/// How bad it is; 1 is worst.
public enum Severity: Int, Codable, CaseIterable, Hashable, Sendable {
  /// Everybody is woken.
  case one = 1
  /// The team works now.
  case two = 2
  /// The team works in office hours.
  case three = 3
  /// Watched.
  case four = 4
}

/// Traffic Light Protocol 2.0 (FIRST): how far information may travel.
public enum TrafficLight: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
  /// For the named recipients alone.
  case red
  /// Inside the organisation alone.
  case amberStrict = "amber+strict"
  /// Inside the organisation and its clients, on a need-to-know basis.
  case amber
  /// Inside the community.
  case green
  /// No limit.
  case clear

  /// From `clear` to `red`: what may travel less far is greater.
  public static func < (left: TrafficLight, right: TrafficLight) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }
}
