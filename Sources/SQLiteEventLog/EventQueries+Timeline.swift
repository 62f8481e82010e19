internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

extension EventQueries {
  /// One page of a chain's timeline. An index cuts the page, whichever order and direction; only
  /// a filter looks at events it does not give.
  func timeline(
    in chain: ChainID, _ query: TimelineQuery
  ) throws(StoreFailure) -> [StoredEvent] {
    var conditions: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    let edge = query.page.edge
    // Each order names the columns of its own index and no others, or SQLite sorts the chain.
    switch query.order {
    case .occurred:
      conditions.append("chain = ?")
      arguments.append(chain.rawValue)
      if let (cursor, comparison) = edge {
        conditions.append("(occurred, place) \(comparison) (?, ?)")
        arguments += [cursor.occurredAt.milliseconds, Place.of(cursor.seq, in: chain)]
      }
    case .recorded:
      let places = Place.range(1...Int64.max, in: chain)
      conditions.append("place BETWEEN ? AND ?")
      arguments += [places.lowerBound, places.upperBound]
      if let (cursor, comparison) = edge {
        conditions.append("place \(comparison) ?")
        arguments.append(Place.of(cursor.seq, in: chain))
      }
    }
    if !query.types.isEmpty {
      let marks = repeatElement("?", count: query.types.count).joined(separator: ", ")
      conditions.append("type IN (\(marks))")
      arguments += query.types.map { Data($0.utf8) }
    }
    if let actor = query.actor {
      conditions.append("actor = ?")
      arguments.append(Data(actor.utf8))
    }
    if let task = query.task {
      conditions.append("task = ?")
      arguments.append(Data(task.utf8))
    }
    arguments.append(max(0, query.limit))

    let direction = query.page.isBackward ? "DESC" : "ASC"
    let order =
      switch query.order {
      case .occurred: "occurred \(direction), place \(direction)"
      case .recorded: "place \(direction)"
      }
    let events = try events(
      "WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order) LIMIT ?",
      StatementArguments(arguments))
    return query.page.isBackward ? events.reversed() : events
  }
}

extension TimelineQuery.Page {
  /// Whether the page is found by walking from its end to its beginning.
  fileprivate var isBackward: Bool {
    switch self {
    case .last, .before: true
    case .first, .after: false
    }
  }

  /// The place the page borders on, and how its events compare with it.
  fileprivate var edge: (cursor: TimelineQuery.Cursor, comparison: String)? {
    switch self {
    case .first, .last: nil
    case .before(let cursor): (cursor, "<")
    case .after(let cursor): (cursor, ">")
    }
  }
}
