/// Another limit that takes the place of the ordinary one when something is true: 60 days in place
/// of 30 where there may have been wrongful intent, 24 hours in place of 72 for a trust service.
public struct ClockVariant: Hashable, Sendable, Codable {
  /// Facts expression. While it is unknown, the earlier of both ends counts.
  public var when: String
  /// The limit that then holds.
  public var limit: ClockPeriod
  /// Why, in words.
  public var why: LocalizedText

  /// A limit under a condition.
  public init(when: String, limit: ClockPeriod, why: LocalizedText) {
    self.when = when
    self.limit = limit
    self.why = why
  }
}
