public import IncidentCore

/// What a form of the timeline is for.
public enum TimelineForm: Hashable, Sendable, Codable {
  /// How far an entry may travel.
  case classify(Int64)
}
