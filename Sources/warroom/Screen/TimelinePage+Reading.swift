internal import EventLog
internal import IncidentCore
internal import WarRoomScreens

extension TimelinePage {
  /// Reads the answer to `request`: pages of the store until enough entries fit the filter.
  ///
  /// - Parameters:
  ///   - request: What the screen asks for.
  ///   - incident: The incident.
  ///   - room: The room.
  ///   - tasks: Its tasks, for their phases.
  ///   - last: The newest entry that counts; nil for all.
  /// - Throws: `RoomFailure`.
  init(
    _ request: TimelineRequest, of incident: IncidentID, in room: Room, tasks: [IncidentTask],
    through last: Int64? = nil
  ) throws(RoomFailure) {
    let phases = Dictionary(
      tasks.map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
    var query = TimelineQuery(
      order: request.order == .occurred ? .occurred : .recorded,
      page: request.before.map {
        .before(TimelineQuery.Cursor(occurredAt: $0.happened, seq: $0.seq))
      } ?? .last, limit: 500, actor: request.filter.by, task: request.filter.task?.rawValue)
    if let last, request.before == nil, request.order == .recorded {
      query.page = .before(
        TimelineQuery.Cursor(occurredAt: Moment(milliseconds: 0), seq: last + 1))
    }
    var found: [IncidentRecord] = []
    var reachesStart = false
    while found.count < request.limit, !reachesStart {
      let page = try room.timeline(query, of: incident)
      reachesStart = page.count < query.limit
      found =
        page.filter { record in
          record.stamp.seq <= last ?? .max && request.filter.admits(record, phases: phases)
        } + found
      guard let oldest = page.first else { break }
      query.page = .before(
        TimelineQuery.Cursor(occurredAt: oldest.stamp.happened, seq: oldest.stamp.seq))
    }
    self.init(request: request, records: found, reachesStart: reachesStart)
  }
}
