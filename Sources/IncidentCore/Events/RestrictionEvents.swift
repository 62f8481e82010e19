/// The incident is for its named members alone, under a codename.
public struct IncidentRestricted: Hashable, Codable, Sendable {
  /// What lists and headers call it.
  public var codename: String
  /// Who may know of it.
  public var readers: [MemberName]

  /// A restriction.
  public init(codename: String, readers: [MemberName]) {
    self.codename = codename
    self.readers = readers
  }
}

/// A member was named for a restricted incident, or is so no more.
public struct AccessSet: Hashable, Codable, Sendable {
  /// Who.
  public var member: MemberName
  /// Whether the member may know of the incident from now on.
  public var granted: Bool
  /// Why an admin took access without having been named; absent where somebody was named.
  public var takenBecause: String?

  /// A change of who is named.
  public init(member: MemberName, granted: Bool, takenBecause: String? = nil) {
    self.member = member
    self.granted = granted
    self.takenBecause = takenBecause
  }
}

/// Somebody proposed to open a restricted incident to the whole room; a second person decides.
public struct LiftProposed: Hashable, Codable, Sendable {
  /// Why.
  public var reason: String

  /// A proposal.
  public init(reason: String) { self.reason = reason }
}

/// A second person opened the incident to the whole room.
public struct RestrictionLifted: Hashable, Codable, Sendable {
  /// Who had proposed it.
  public var proposedBy: MemberName

  /// An opening.
  public init(proposedBy: MemberName) { self.proposedBy = proposedBy }
}
