internal import IncidentCore

/// What a form of the timeline is for.
public enum TimelineForm: Hashable, Sendable, Codable {
  /// How far an entry may travel.
  case classify(Int64)
  /// What is to be shown.
  case filter
  /// At which time to look.
  case jump
}
