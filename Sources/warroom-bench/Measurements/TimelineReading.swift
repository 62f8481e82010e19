internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SQLiteEventLog

/// Scrolling the timeline of a long record: a page of the store for a page of the screen.
enum TimelineScroll: Measurement {
  static let name = "timeline_scroll"

  struct Figures: Encodable {
    /// By the number of events in the record.
    let byEvents: [String: Pages]
  }

  /// What one page of 200 entries costs the store's thread.
  struct Pages: Encodable {
    /// The newest page, as the view asks for it first.
    let newestMs: Distribution
    /// A page before one in the middle.
    let middleMs: Distribution
    /// Around a time in the middle, after a jump.
    let jumpMs: Distribution
  }

  private static let runs = 20

  static func measure(on bench: Workbench) throws -> Figures {
    var figures: [String: Pages] = [:]
    for length in bench.lengths {
      let measured = try bench.room(events: length)
      let room = try measured.open(.readOnly)
      let id = measured.incident
      let middle = try room.records(of: id, after: Int64(length / 2), limit: 1).first
      guard let middle else { throw Failure("no entry in the middle") }
      let place = TimelineQuery.Cursor(occurredAt: middle.stamp.happened, seq: middle.stamp.seq)
      func times(_ read: () throws -> Void) throws -> Distribution {
        try Distribution((0..<runs).map { _ in try Clock.time(read) })
      }
      figures["\(length)"] = Pages(
        newestMs: try times { _ = try room.timeline(TimelineQuery(limit: 200), of: id) },
        middleMs: try times {
          _ = try room.timeline(TimelineQuery(page: .before(place), limit: 200), of: id)
        },
        jumpMs: try times {
          let seq = try room.entry(of: id, recordedFrom: middle.stamp.at)
          let edge = TimelineQuery.Cursor(occurredAt: middle.stamp.at, seq: seq)
          _ = try room.timeline(
            TimelineQuery(order: .recorded, page: .after(edge), limit: 200), of: id)
        })
    }
    return Figures(byEvents: figures)
  }
}

/// Filtering the timeline of a long record: whole searches, and the longest stretch of one, which is
/// how long an act that is pressed meanwhile may wait.
enum TimelineFiltering: Measurement {
  static let name = "timeline_filter"

  struct Figures: Encodable {
    /// By the number of events in the record, then by what was asked.
    let byEvents: [String: [String: Search]]
  }

  struct Search: Encodable {
    /// Until the first 200, or the end of the record.
    let wholeMs: Distribution
    /// The longest of the stretches of 50,000 entries it was done in.
    let stretchMs: Double
    /// What was found.
    let found: Int
  }

  private static let runs = 3

  static func measure(on bench: Workbench) throws -> Figures {
    var figures: [String: [String: Search]] = [:]
    for length in bench.lengths {
      let measured = try bench.room(events: length)
      let room = try measured.open(.readOnly)
      for (name, narrowing) in questions {
        figures["\(length)", default: [:]][name] = try search(
          narrowing, in: room, of: measured.incident)
      }
    }
    return Figures(byEvents: figures)
  }

  /// What is asked: one kind there is none of, a member, a text in every fourth entry, one in none,
  /// and what would ruin a search for patterns.
  private static var questions: [(String, TimelineNarrowing)] {
    func asking(_ change: (inout TimelineNarrowing) -> Void) -> TimelineNarrowing {
      var narrowing = TimelineNarrowing()
      change(&narrowing)
      return narrowing
    }
    func text(_ text: String) -> TimelineNarrowing {
      asking { $0.texts = [TextNeedle(text)].compactMap { $0 } }
    }
    return [
      ("no such kind", asking { $0.kinds = ["sitrep-"] }),
      ("one member", asking { $0.actors = ["m01"] }),
      ("common text", text("evidence disk")), ("rare text", text("no such text")),
      ("japanese text", text("存在しない語句")), ("pattern", text("(a+)+$")),
    ]
  }

  private static func search(
    _ narrowing: TimelineNarrowing, in room: Room, of id: IncidentID
  ) throws -> Search {
    var longest = 0.0
    var found = 0
    let times = try (0..<runs).map { _ in
      found = 0
      var query = TimelineQuery(limit: 200)
      query.narrowing = narrowing
      return try Clock.time {
        while true {
          var next: TimelineQuery.Cursor?
          let time = try Clock.time {
            let stretch = try room.stretch(query, of: id, entries: 50_000)
            found += stretch.records.count
            next = stretch.next
          }
          longest = max(longest, time)
          guard let next, found < 200 else { return }
          query = query.continued(at: next, limit: 200 - found)
        }
      }
    }
    return Search(
      wholeMs: try Distribution(times), stretchMs: longest.rounded(places: 2), found: found)
  }
}
