public import IncidentCore

/// A moment by which a response is judged, in the order they should come.
public enum Milestone: String, CaseIterable, Hashable, Sendable {
  /// It began.
  case occurred
  /// Somebody or something first noticed.
  case detected
  /// A department of the organisation knew (t0).
  case known
  /// It was declared in the room.
  case declared
  /// The damage could not go on.
  case contained
  /// The first notice left the organisation.
  case firstNotice = "first-notice"
  /// The persons concerned had been told.
  case personsNotified = "persons-notified"
  /// The response ended.
  case closed

  /// What a room answers where the record does not say it by itself.
  public var question: FactDefinition? {
    switch self {
    case .occurred: MilestoneQuestion.occurred
    case .detected: MilestoneQuestion.detected
    case .contained: MilestoneQuestion.contained
    case .personsNotified: MilestoneQuestion.personsNotified
    case .known, .declared, .firstNotice, .closed: nil
    }
  }
}

/// A milestone as the record gives it.
public struct ReachedMilestone: Hashable, Sendable {
  /// Which.
  public var milestone: Milestone
  /// When; nil where the record does not say.
  public var moment: Moment?
  /// Number of the entry it comes from.
  public var entry: Int64?
  /// The task whose end it is, where it comes from one.
  public var task: TaskID?
  /// Tasks that have to be finished first, where it hangs on them.
  public var waitsFor: [TaskID] = []

  init(_ milestone: Milestone, at moment: Moment? = nil, entry: Int64? = nil, task: TaskID? = nil) {
    self.milestone = milestone
    self.moment = moment
    self.entry = entry
    self.task = task
  }
}
