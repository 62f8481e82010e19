extension TimelineQuery {
  /// What a look at `entries` of `events`, which are all of a chain by seq, finds: what the query
  /// means, in plain code.
  func stretch(of events: [StoredEvent], entries: Int) -> TimelineStretch {
    guard limit > 0 else { return TimelineStretch(events: [], next: nil, looked: 0) }
    var ahead = events.sorted { precedes(Cursor($0), Cursor($1)) }
    switch page {
    case .first: break
    case .last: ahead.reverse()
    case .before(let cursor): ahead = ahead.filter { precedes(Cursor($0), cursor) }.reversed()
    case .after(let cursor): ahead = ahead.filter { precedes(cursor, Cursor($0)) }
    }
    let stretch = isPlain ? ahead[...] : ahead.prefix(max(1, entries))
    let found = Array(stretch.filter(matches).prefix(limit))
    let isFull = found.count == limit
    let next = isFull ? found.last : stretch.count < ahead.count ? stretch.last : nil
    return TimelineStretch(
      events: isBackward ? found.reversed() : found, next: next.map { Cursor($0) },
      looked: isFull ? found.count : stretch.count)
  }

  private func matches(_ event: StoredEvent) -> Bool {
    (types.isEmpty || types.contains(event.index.type))
      && (actor == nil || actor == event.index.actor)
      && (task == nil || task == event.index.task)
      && narrowing.admits(event)
  }

  private func precedes(_ left: Cursor, _ right: Cursor) -> Bool {
    switch order {
    case .occurred: (left.occurredAt, left.seq) < (right.occurredAt, right.seq)
    case .recorded: left.seq < right.seq
    }
  }
}
