/// What people marked on entries that stand in the record already: those the report should tell of,
/// and those that may travel less far, or farther, than the rest. Case and field names are frozen
/// like those of every event.
public enum MarkEvent: Hashable, Sendable {
  case starred(EntryStarred)
  case unstarred(EntryUnstarred)
  case classified(EntryClassified)
}

/// An entry belongs into the report.
public struct EntryStarred: Hashable, Codable, Sendable {
  /// Its number.
  public var entry: Int64
  /// Why.
  public var reason: String?

  /// A star on `entry`.
  public init(entry: Int64, reason: String? = nil) {
    self.entry = entry
    self.reason = reason
  }
}

/// An entry does not belong into the report after all.
public struct EntryUnstarred: Hashable, Codable, Sendable {
  /// Its number.
  public var entry: Int64
  /// Why.
  public var reason: String?

  /// No star on `entry` any more.
  public init(entry: Int64, reason: String? = nil) {
    self.entry = entry
    self.reason = reason
  }
}

/// It was said how far one entry may travel.
public struct EntryClassified: Hashable, Codable, Sendable {
  /// Its number.
  public var entry: Int64
  /// How far it may travel; absent where it goes as far as the incident again.
  public var tlp: TrafficLight?
  /// Why.
  public var reason: String?

  /// A marking of `entry`.
  public init(entry: Int64, tlp: TrafficLight?, reason: String? = nil) {
    self.entry = entry
    self.tlp = tlp
    self.reason = reason
  }
}
