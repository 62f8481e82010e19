internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

extension EventQueries {
  /// What a look at `entries` entries of a chain's timeline finds. An index cuts the stretch,
  /// whichever order and direction, and holds all that a filter asks but texts.
  func stretch(
    in chain: ChainID, _ query: TimelineQuery, entries: Int
  ) throws(StoreFailure) -> TimelineStretch {
    guard query.limit > 0 else { return TimelineStretch(events: [], next: nil, looked: 0) }
    var conditions = TimelineConditions(chain: chain, order: query.order)
    if let edge = query.edge { conditions.add(edge) }
    // A span bounds the stretch itself, so that nothing outside it is walked over.
    conditions.add(spanOf: query.narrowing)
    var end: TimelineQuery.Cursor?
    if !query.isPlain {
      end = try cursor(
        after: max(1, entries), conditions, in: chain, isBackward: query.isBackward)
      if let end { conditions.add((query.isBackward ? .notBefore : .notAfter, end)) }
      conditions.add(query)
    }
    let events = try events(conditions, query)
    let last = query.isBackward ? events.first : events.last
    let isFull = events.count >= query.limit
    return TimelineStretch(
      events: events, next: isFull ? last.map { TimelineQuery.Cursor($0) } : end,
      looked: isFull ? events.count : entries)
  }

  private func events(
    _ conditions: TimelineConditions, _ query: TimelineQuery
  ) throws(StoreFailure) -> [StoredEvent] {
    let narrowing = query.narrowing
    let limit = narrowing.looksIntoRows ? "" : " LIMIT \(query.limit)"
    let sql =
      "SELECT \(EventColumns.names) FROM event WHERE \(conditions.sql) "
      + "ORDER BY \(conditions.order(isBackward: query.isBackward))\(limit)"
    let events: [StoredEvent] = try attempt {
      var events: [StoredEvent] = []
      let statement = try database.cachedStatement(sql: sql)
      statement.arguments = StatementArguments(conditions.arguments)
      let rows = EventRows(statement: statement)
      while events.count < query.limit, let row = try rows.next() {
        if narrowing.looksIntoRows, !narrowing.admitsLent(row.event) { continue }
        events.append(try row.stored())
      }
      return events
    }
    return query.isBackward ? events.reversed() : events
  }

  /// The place of the entry `count` entries on; nil where there are fewer.
  private func cursor(
    after count: Int, _ conditions: TimelineConditions, in chain: ChainID, isBackward: Bool
  ) throws(StoreFailure) -> TimelineQuery.Cursor? {
    let row = try fetchOne(
      "SELECT occurred, place FROM event WHERE \(conditions.sql) "
        + "ORDER BY \(conditions.order(isBackward: isBackward)) LIMIT 1 OFFSET \(count - 1)",
      StatementArguments(conditions.arguments))
    guard let row else { return nil }
    guard let occurred = EventColumns.integer(row, 0), let place = EventColumns.integer(row, 1)
    else { throw .corrupt("an entry of a timeline") }
    return TimelineQuery.Cursor(
      occurredAt: Moment(milliseconds: occurred), seq: Place.seq(place))
  }
}

/// Where a stretch of a timeline begins or ends.
private typealias Edge = (side: Side, cursor: TimelineQuery.Cursor)

/// On which side of a cursor entries are wanted.
private enum Side: String {
  case before = "<"
  case notAfter = "<="
  case notBefore = ">="
  case after = ">"
}

/// The conditions of a question about a timeline, and what stands for their question marks.
private struct TimelineConditions {
  private let chain: ChainID
  private let order: TimelineQuery.Order
  /// The places to walk over in the order of recording. SQLite starts at the first bound it is told:
  /// the chain's beginning beside that of a page would have it walk over all pages before, each time.
  private var (lowest, highest): (Int64, Int64)
  private var conditions: [String] = []
  private var parameters: [any DatabaseValueConvertible] = []

  init(chain: ChainID, order: TimelineQuery.Order) {
    self.chain = chain
    self.order = order
    let places = Place.range(1...Int64.max, in: chain)
    (lowest, highest) = (places.lowerBound, places.upperBound)
  }

  /// Each order names the columns of its own index and no others, or SQLite sorts the chain.
  var sql: String {
    let stretch = order == .occurred ? "chain = ?" : "place BETWEEN ? AND ?"
    return ([stretch] + conditions).joined(separator: " AND ")
  }

  var arguments: [any DatabaseValueConvertible] {
    (order == .occurred ? [chain.rawValue] : [lowest, highest]) + parameters
  }

  func order(isBackward: Bool) -> String {
    let direction = isBackward ? "DESC" : "ASC"
    return switch order {
    case .occurred: "occurred \(direction), place \(direction)"
    case .recorded: "place \(direction)"
    }
  }

  mutating func add(_ edge: Edge) {
    let place = Place.of(edge.cursor.seq, in: chain)
    switch (order, edge.side) {
    case (.occurred, let side):
      conditions.append("(occurred, place) \(side.rawValue) (?, ?)")
      parameters += [edge.cursor.occurredAt.milliseconds, place]
    case (.recorded, .after): lowest = max(lowest, place + 1)
    case (.recorded, .notBefore): lowest = max(lowest, place)
    case (.recorded, .before): highest = min(highest, place - 1)
    case (.recorded, .notAfter): highest = min(highest, place)
    }
  }

  mutating func add(_ query: TimelineQuery) {
    if !query.types.isEmpty { anyOf("type", query.types.sorted()) }
    if let actor = query.actor { anyOf("actor", [actor]) }
    if let task = query.task { anyOf("task", [task]) }
    let narrowing = query.narrowing
    if !narrowing.kinds.isEmpty {
      let each = narrowing.kinds.map { _ in "instr(type, ?)" }.joined(separator: " OR ")
      conditions.append("(\(each))")
      parameters += narrowing.kinds.map { Data($0.utf8) }
    }
    if let actors = narrowing.actors { anyOf("actor", actors) }
    if let tasks = narrowing.tasks { anyOf("task", tasks) }
    if let spells = narrowing.spells { add(spells) }
    if let entries = narrowing.entries, entries.count <= 500 {
      conditions.append("place IN (\(marks(entries.count)))")
      parameters += entries.map { Place.of($0, in: chain) }
    }
  }

  mutating func add(spanOf narrowing: TimelineNarrowing) {
    if let from = narrowing.from {
      conditions.append("occurred >= ?")
      parameters.append(from.milliseconds)
    }
    if let until = narrowing.until {
      conditions.append("occurred < ?")
      parameters.append(until.milliseconds)
    }
    if let through = narrowing.through {
      conditions.append("place <= ?")
      parameters.append(Place.of(through, in: chain))
    }
  }

  private mutating func add(_ spells: [TimelineNarrowing.Spell]) {
    let each = spells.map { spell in
      parameters.append(Data(spell.actor.utf8))
      parameters.append(spell.since.milliseconds)
      guard let until = spell.until else { return "(actor = ? AND recorded >= ?)" }
      parameters.append(until.milliseconds)
      return "(actor = ? AND recorded >= ? AND recorded < ?)"
    }
    conditions.append(each.isEmpty ? "0" : "(\(each.joined(separator: " OR ")))")
  }

  private mutating func anyOf(_ column: String, _ values: [String]) {
    conditions.append("\(column) IN (\(marks(values.count)))")
    parameters += values.map { Data($0.utf8) }
  }

  private func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ", ")
  }
}

extension TimelineQuery {
  /// The place the page borders on.
  fileprivate var edge: Edge? {
    switch page {
    case .first, .last: nil
    case .before(let cursor): (.before, cursor)
    case .after(let cursor): (.after, cursor)
    }
  }
}
