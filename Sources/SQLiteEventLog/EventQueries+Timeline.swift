internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

extension EventQueries {
  /// One page of a chain's timeline. The page is cut by an index, whichever order and direction;
  /// only a filter by type or person looks at events it does not give.
  func timeline(
    in chain: ChainID, _ query: TimelineQuery
  ) throws(StoreFailure) -> [StoredEvent] {
    var conditions = ["chain = ?", "place BETWEEN ? AND ?"]
    let places = Place.range(1...Int64.max, in: chain)
    var arguments: [any DatabaseValueConvertible] = [
      chain.rawValue, places.lowerBound, places.upperBound,
    ]
    if let (cursor, comparison) = query.page.edge {
      let place = Place.of(cursor.seq, in: chain)
      switch query.order {
      case .occurred:
        conditions.append("(occurred, place) \(comparison) (?, ?)")
        arguments += [cursor.occurredAt.milliseconds, place]
      case .recorded:
        conditions.append("place \(comparison) ?")
        arguments.append(place)
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
