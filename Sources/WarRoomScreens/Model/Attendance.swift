public import IncidentCore

/// Somebody who has the room open.
public struct Presence: Hashable, Sendable {
  /// Who.
  public var member: MemberName
  /// Since when.
  public var since: Moment
  /// The incident on their screen.
  public var incident: IncidentID?
  /// The task they have open or write about.
  public var task: TaskID?

  /// `member`, here since `since`.
  public init(
    member: MemberName, since: Moment, incident: IncidentID? = nil, task: TaskID? = nil
  ) {
    self.member = member
    self.since = since
    self.incident = incident
    self.task = task
  }
}

/// Who is in the room, and when those who are not were last. Not history: it lives beside the
/// record, and who has never come is in neither list.
public struct Attendance: Hashable, Sendable {
  /// Everybody here, each once, the first to come first.
  public var present: [Presence]
  /// When everybody else was last here.
  public var lastSeen: [MemberName: Moment]
  /// How many screens are open; somebody may have several.
  public var screens: Int

  /// An attendance.
  public init(
    present: [Presence] = [], lastSeen: [MemberName: Moment] = [:], screens: Int = 0
  ) {
    self.present = present
    self.lastSeen = lastSeen
    self.screens = screens
  }

  /// The presence of `member`; nil where they are not here.
  public func presence(of member: MemberName) -> Presence? {
    present.first { $0.member == member }
  }
}
