internal import EventLog
internal import IncidentCore
internal import WarRoomScreens

/// One request of the timeline on its way through the record, a stretch at a time: an act that is
/// pressed meanwhile is recorded first, and a newer request takes its place.
struct TimelineSearch {
  /// How many entries a stretch looks at: well below what a person notices.
  private static let stretch = 50_000

  private let request: TimelineRequest
  private let total: Int64
  private var steps: [TimelineQuery] = []
  private var earlier: [IncidentRecord] = []
  private var later: [IncidentRecord] = []
  private var looked: Int64 = 0
  private var reachesStart: Bool
  private var reachesEnd: Bool

  /// A search for what `request` wants of `incident`, as it stands, or as it stood in `past` with
  /// entry `last` the newest.
  init(
    _ request: TimelineRequest, of incident: IncidentID, in room: Room,
    as past: IncidentState? = nil, through last: Int64? = nil
  ) throws(RoomFailure) {
    self.request = request
    let state: IncidentState
    if let past { state = past } else { state = try room.incident(incident) }
    total = state.lastSeq
    var query = TimelineQuery(
      order: request.order == .occurred ? .occurred : .recorded, limit: request.limit)
    query.narrowing = TimelineNarrowing(request.filter, in: state)
    query.narrowing.through = last
    reachesStart = false
    reachesEnd = false
    switch request.page {
    case .newest:
      query.page = .last
      reachesEnd = true
      steps = [query]
    case .oldest:
      query.page = .first
      reachesStart = true
      steps = [query]
    case .before(let place):
      query.page = .before(TimelineQuery.Cursor(place))
      steps = [query]
    case .after(let place):
      query.page = .after(TimelineQuery.Cursor(place))
      steps = [query]
    case .fresh(let seq):
      query.order = .recorded
      query.page = .after(TimelineQuery.Cursor(occurredAt: Moment(milliseconds: 0), seq: seq))
      steps = [query]
    case .around(let moment):
      let seq =
        request.order == .recorded ? try room.entry(of: incident, recordedFrom: moment) : 1
      let edge = TimelineQuery.Cursor(occurredAt: moment, seq: seq - 1)
      query.page = .after(edge)
      var before = query
      // The place before the first entry of that time stands between both pages.
      before.page = .before(TimelineQuery.Cursor(occurredAt: moment, seq: seq))
      steps = [query, before]
    }
  }

  /// Whether everything wanted is found, or looked for.
  var isOver: Bool { steps.isEmpty }

  /// Looks at one stretch more.
  mutating func lookOn(in room: Room, of incident: IncidentID) throws(RoomFailure) {
    guard let query = steps.first else { return }
    let stretch = try room.stretch(query, of: incident, entries: TimelineSearch.stretch)
    looked = min(total, looked + Int64(stretch.looked))
    if query.isBackward {
      earlier = stretch.records + earlier
    } else {
      later += stretch.records
    }
    let rest = query.limit - stretch.records.count
    if let next = stretch.next, rest > 0 {
      steps[0] = query.continued(at: next, limit: rest)
      return
    }
    steps.removeFirst()
    if stretch.next == nil {
      if query.isBackward { reachesStart = true } else { reachesEnd = true }
    }
  }

  /// What is found so far.
  func page(in room: Room, of incident: IncidentID) throws(RoomFailure) -> TimelinePage {
    let records = earlier + later
    return TimelinePage(
      request: request, records: records,
      related: try related(to: records, in: room, of: incident), reachesStart: reachesStart,
      reachesEnd: reachesEnd,
      progress: isOver ? nil : TimelinePage.Progress(looked: looked, total: total))
  }

  /// What these entries correct, so that a correction can be shown beside what it replaces.
  private func related(
    to records: [IncidentRecord], in room: Room, of incident: IncidentID
  ) throws(RoomFailure) -> [IncidentRecord] {
    let standings = try room.incident(incident).standings
    var wanted: Set<Int64> = []
    for record in records {
      if case .entryCorrected(let event) = record.event { wanted.insert(event.entry) }
      if let correction = standings.corrections(of: record.stamp.seq).last {
        wanted.insert(correction)
      }
    }
    var found: [IncidentRecord] = []
    for seq in wanted.sorted() {
      found += try room.records(of: incident, after: seq - 1, limit: 1)
    }
    return found.filter { wanted.contains($0.stamp.seq) }
  }
}

extension TimelineQuery.Cursor {
  /// The place on the screen, as the store knows it.
  fileprivate init(_ place: TimelinePlace) {
    self.init(occurredAt: place.happened, seq: place.seq)
  }
}
