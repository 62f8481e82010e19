internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import WarRoomScreens

/// The record of one incident up to one entry, read for its figures and its story: a page at a
/// time, so that somebody at a screen can be answered in between.
final class RecordReading {
  private static let page = 1_000

  /// The incident as it stood when reading began.
  let state: IncidentState
  private let room: Room
  private var metrics: IncidentMetrics
  private(set) var timeline: PostMortemTimeline
  private let leftOut: Set<Int64>
  private var read: Int64 = 0

  /// Begins to read the record of `state` through its newest entry, without the entries `leftOut`;
  /// the same memory however long it is.
  init(
    _ room: Room, _ state: IncidentState, leavingOut leftOut: Set<Int64> = []
  ) throws(RoomFailure) {
    self.state = state
    self.room = room
    self.leftOut = leftOut
    let corrections = try RecordReading.corrections(room, state)
    metrics = IncidentMetrics(corrections)
    timeline = PostMortemTimeline(
      starred: Set(state.marks.stars), takenBack: corrections.allTakenBack)
  }

  private static func corrections(
    _ room: Room, _ state: IncidentState
  ) throws(RoomFailure) -> Corrections {
    var corrections = Corrections()
    var query = TimelineQuery(
      order: .recorded, page: .first, limit: page, types: Corrections.types)
    while true {
      let found = try room.timeline(query, of: state.id)
      corrections.add(found.filter { $0.stamp.seq <= state.lastSeq })
      guard found.count == page, let end = found.last?.stamp else { return corrections }
      query.page = .after(TimelineQuery.Cursor(occurredAt: end.happened, seq: end.seq))
    }
  }

  /// Reads a page; false where nothing is left.
  func step() throws(RoomFailure) -> Bool {
    let page = try room.records(of: state.id, after: read, limit: RecordReading.page)
    for record in page
    where record.stamp.seq <= state.lastSeq && !leftOut.contains(record.stamp.seq) {
      metrics.add(record)
      timeline.add(record)
    }
    read = page.last?.stamp.seq ?? state.lastSeq
    return page.count == RecordReading.page && read < state.lastSeq
  }

  /// Reads all of it.
  func finish() throws(RoomFailure) -> RecordReading {
    while try step() {}
    return self
  }

  /// The figures of what was read.
  var figures: Figures { metrics.figures(of: state) }

  /// What a screen shows of what was read.
  var draft: PostMortemDraft {
    PostMortemDraft(
      incident: state.id, through: state.lastSeq, figures: figures, timeline: timeline)
  }

  /// The whole post-mortem, for a reader whose present is that of `speak`.
  func postMortem(showsNames: Bool, in speak: Phrasing) -> PostMortem {
    PostMortem(
      of: state, figures: figures, timeline: timeline, showsNames: showsNames, in: speak)
  }
}
