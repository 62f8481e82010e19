/// The name of one legal clock, such as `jp-appi-final`: a slug, `[a-z0-9-]{3,64}`, never reused.
public struct ClockID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The name as stored, typed and shown.
  public var rawValue: String

  /// A clock by its name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Alphabetic.
  public static func < (left: ClockID, right: ClockID) -> Bool { left.rawValue < right.rawValue }
}
