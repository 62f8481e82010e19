/// A day of the week. Raw values are how calendar files write it.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}
