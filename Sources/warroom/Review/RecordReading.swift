internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// The record of one incident up to one entry, read once for its figures and its story.
struct RecordReading {
  /// The incident as it stands.
  let state: IncidentState
  /// Its figures.
  let figures: Figures
  /// What a post-mortem tells of it.
  let timeline: PostMortemTimeline

  /// Reads the record of `state` through its newest entry; the same memory however long it is.
  init(_ room: Room, _ state: IncidentState) throws {
    self.state = state
    let pages = TimelinePages(room, incident: state.id, through: state.lastSeq)
    let corrections = try pages.corrections()
    var metrics = IncidentMetrics(corrections)
    var timeline = PostMortemTimeline(takenBack: corrections.allTakenBack)
    try pages.forEach(in: .recorded) { record in
      metrics.add(record)
      timeline.add(record)
    }
    figures = metrics.figures(of: state)
    self.timeline = timeline
  }

  /// The whole post-mortem, with names or with duties, for a reader whose present is that of
  /// `speak`.
  func postMortem(_ ledger: LedgerState, showsNames: Bool, in speak: Phrasing) -> PostMortem {
    let members = Dictionary(
      ledger.members.map { ($0.id, $0.name ?? "") }, uniquingKeysWith: { first, _ in first })
    return PostMortem(
      of: state, figures: figures, timeline: timeline,
      people: DutyNames(state, members: members, showsNames: showsNames, in: speak), in: speak)
  }
}
