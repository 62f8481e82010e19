internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// The record of one incident up to one entry, read a page at a time: an export takes the same
/// memory however long the record is, and what is recorded meanwhile is not in it.
struct TimelinePages {
  private static let size = 1_000

  private let room: Room
  private let incident: IncidentID
  private let last: Int64

  /// The record of `incident` through entry `last`.
  init(_ room: Room, incident: IncidentID, through last: Int64) {
    self.room = room
    self.incident = incident
    self.last = last
  }

  /// What later entries say about earlier ones.
  func corrections() throws -> Corrections {
    var corrections = Corrections()
    try forEach(in: .recorded, types: Corrections.types) { corrections.add([$0]) }
    return corrections
  }

  /// Lends every page of entries to `visit`, in `order`.
  func forEachPage(
    in order: TimelineQuery.Order, types: Set<String> = [],
    narrowing: TimelineNarrowing = TimelineNarrowing(),
    _ visit: ([IncidentRecord]) throws -> Void
  ) throws {
    var query = TimelineQuery(order: order, page: .first, limit: TimelinePages.size, types: types)
    query.narrowing = narrowing
    while true {
      let page = try room.timeline(query, of: incident)
      try visit(page.filter { $0.stamp.seq <= last })
      guard page.count == query.limit, let end = page.last?.stamp else { return }
      query.page = .after(TimelineQuery.Cursor(occurredAt: end.happened, seq: end.seq))
    }
  }

  /// Lends every entry to `visit`, in `order`.
  func forEach(
    in order: TimelineQuery.Order, types: Set<String> = [],
    narrowing: TimelineNarrowing = TimelineNarrowing(),
    _ visit: (IncidentRecord) throws -> Void
  ) throws {
    try forEachPage(in: order, types: types, narrowing: narrowing) { page in
      for record in page { try visit(record) }
    }
  }
}
