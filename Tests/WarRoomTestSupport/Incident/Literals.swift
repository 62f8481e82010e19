public import IncidentCore

extension Moment {
  /// When the incident of every test is declared: 2026-11-20, 12:44:17 in Tokyo, a Friday.
  public static let declared = Moment(milliseconds: 1_795_146_257_000)
}

extension Zone {
  /// The zone of the room in every test: nine hours ahead of UTC, no summer time.
  public static let tokyo = zone("Asia/Tokyo")
  /// A zone that puts its clocks forward and back.
  public static let berlin = zone("Europe/Berlin")

  private static func zone(_ identifier: String) -> Zone {
    guard let zone = Zone(identifier: identifier) else {
      preconditionFailure("this machine does not know \(identifier)")
    }
    return zone
  }
}

/// A task's name as tests write it.
extension TaskID: ExpressibleByStringLiteral {
  /// The task named `value`, which must be a name.
  public init(stringLiteral value: String) {
    guard let id = TaskID(rawValue: value) else { preconditionFailure("\(value) names no task") }
    self = id
  }
}
