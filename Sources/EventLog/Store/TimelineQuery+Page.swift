extension TimelineQuery {
  /// The page of `events`, which are all of a chain by seq: what the query means, in plain code.
  func page(of events: [StoredEvent]) -> [StoredEvent] {
    let wanted = events.filter(matches).sorted { precedes(Cursor($0), Cursor($1)) }
    let count = max(0, limit)
    return switch page {
    case .first: Array(wanted.prefix(count))
    case .last: Array(wanted.suffix(count))
    case .before(let cursor): wanted.filter { precedes(Cursor($0), cursor) }.suffix(count)
    case .after(let cursor): Array(wanted.filter { precedes(cursor, Cursor($0)) }.prefix(count))
    }
  }

  private func matches(_ event: StoredEvent) -> Bool {
    (types.isEmpty || types.contains(event.index.type))
      && (actor == nil || actor == event.index.actor)
      && (task == nil || task == event.index.task)
  }

  private func precedes(_ left: Cursor, _ right: Cursor) -> Bool {
    switch order {
    case .occurred: (left.occurredAt, left.seq) < (right.occurredAt, right.seq)
    case .recorded: left.seq < right.seq
    }
  }
}
