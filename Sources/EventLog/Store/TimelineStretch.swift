/// What one look into a timeline found: a page, or a part of one where a filter lets little through.
///
/// A search over a million entries is many such looks, so that it can be shown, and stopped.
public struct TimelineStretch: Sendable {
  /// What was found, in the order of the query.
  public var events: [StoredEvent]
  /// Where to look on; nil where there is nothing more in that direction.
  public var next: TimelineQuery.Cursor?
  /// How many entries were looked at, at most.
  public var looked: Int

  /// A stretch by its parts.
  public init(events: [StoredEvent], next: TimelineQuery.Cursor?, looked: Int) {
    self.events = events
    self.next = next
    self.looked = looked
  }
}

extension TimelineQuery {
  /// Whether the page is found by walking from its end to its beginning.
  public var isBackward: Bool {
    switch page {
    case .last, .before: true
    case .first, .after: false
    }
  }

  /// The same query, going on where a stretch ended, for `count` more entries.
  public func continued(at cursor: Cursor, limit count: Int) -> TimelineQuery {
    var query = self
    query.page = isBackward ? .before(cursor) : .after(cursor)
    query.limit = count
    return query
  }

  /// Whether every entry is wanted.
  package var isPlain: Bool {
    types.isEmpty && actor == nil && task == nil && narrowing.isEmpty
  }
}

extension EventStore {
  /// One page of a chain's timeline, however long it has to be looked for.
  public func timeline(
    in chain: ChainID, _ query: TimelineQuery
  ) throws(StoreFailure) -> [StoredEvent] {
    var found: [StoredEvent] = []
    var query = query
    let wanted = max(0, query.limit)
    while true {
      let stretch = try stretch(in: chain, query, entries: 100_000)
      found = query.isBackward ? stretch.events + found : found + stretch.events
      guard let next = stretch.next, found.count < wanted else { return found }
      query = query.continued(at: next, limit: wanted - found.count)
    }
  }
}
