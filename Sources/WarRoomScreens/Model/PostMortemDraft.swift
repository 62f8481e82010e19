public import IncidentCore
public import IncidentReports

/// What the record says for the post-mortem, read whole by the store's thread.
public struct PostMortemDraft: Sendable {
  /// The incident it is of.
  public var incident: IncidentID
  /// The newest entry in it.
  public var through: Int64
  /// The figures of the record.
  public var figures: Figures
  /// The entries that tell the story.
  public var timeline: PostMortemTimeline

  /// A draft.
  public init(
    incident: IncidentID, through: Int64, figures: Figures, timeline: PostMortemTimeline
  ) {
    self.incident = incident
    self.through = through
    self.figures = figures
    self.timeline = timeline
  }
}
