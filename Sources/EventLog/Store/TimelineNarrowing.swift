public import IncidentCore

/// Which entries of a timeline are wanted. Everything said must be met; an empty list says nothing.
public struct TimelineNarrowing: Hashable, Sendable {
  /// What one member did in a stretch of time: while they held a duty.
  public struct Spell: Hashable, Sendable {
    /// The member.
    public var actor: String
    /// From when, by when it was recorded.
    public var since: Moment
    /// Until when; nil while it lasts.
    public var until: Moment?

    /// A spell by its parts.
    public init(actor: String, since: Moment, until: Moment?) {
      self.actor = actor
      self.since = since
      self.until = until
    }
  }

  /// Kinds whose storage name has one of these in it.
  public var kinds: [String] = []
  /// What one of these members did.
  public var actors: [String]?
  /// What was done in one of these spells.
  public var spells: [Spell]?
  /// What is about one of these tasks.
  public var tasks: [String]?
  /// What happened then or later.
  public var from: Moment?
  /// What happened before.
  public var until: Moment?
  /// Entries up to this number: the record as it was.
  public var through: Int64?
  /// Entries with one of these numbers, ascending.
  public var entries: [Int64]?
  /// Entries that hold all these texts.
  public var texts: [TextNeedle] = []

  /// Everything.
  public init() {}

  /// Whether every entry is wanted.
  public var isEmpty: Bool { self == TimelineNarrowing() }

  /// Whether a row is wanted, looking at everything but its place in time.
  func admits(_ row: EventRow) -> Bool {
    guard let copies = row.copies else { return false }
    if let entries, !entries.has(row.seq) { return false }
    return texts.allSatisfy {
      $0.isIn(body: row.body, actor: copies.actor, type: copies.type)
    }
  }

  /// Whether an event is wanted: what a store answers, in plain code.
  func admits(_ event: StoredEvent) -> Bool {
    let index = event.index
    let kindFits = kinds.isEmpty || kinds.contains { index.type.contains($0) }
    let isInSpell =
      spells?.contains { spell in
        spell.actor == index.actor && spell.since <= index.recordedAt
          && spell.until.map { index.recordedAt < $0 } ?? true
      } ?? true
    guard kindFits, actors?.contains(index.actor) ?? true, isInSpell,
      tasks.map({ tasks in index.task.map(tasks.contains) ?? false }) ?? true,
      through.map({ event.seq <= $0 }) ?? true,
      from.map({ $0 <= index.occurredAt }) ?? true, until.map({ index.occurredAt < $0 }) ?? true
    else { return false }
    var isWanted = false
    _ = event.lend { row in
      isWanted = admits(row)
      return true
    }
    return isWanted
  }
}

extension TimelineNarrowing {
  /// Whether rows have to be looked at one by one, beyond what an index knows of them.
  package var looksIntoRows: Bool { !texts.isEmpty || entries != nil }

  /// Whether a lent row is wanted, beyond what an index knows of it.
  package func admitsLent(_ row: EventRow) -> Bool { admits(row) }
}

extension Array<Int64> {
  /// Whether `number` is in this list, which ascends.
  fileprivate func has(_ number: Int64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
