import EventLog
import IncidentCore
import SQLiteEventLog
import Testing
import WarRoomTestSupport

/// The in-memory store answers queries in plain code; SQLite must give the same answers.
struct TimelineTests {
  @Test func `SQLite and plain code agree on five hundred random queries`() throws {
    let directory = try TemporaryDirectory()
    let memory = InMemoryEventStore()
    let sqlite = try SQLiteEventStore.create(roomAt: directory("room"))
    var random = SeededGenerator(seed: 7)
    let bodies = (0..<120).map { number in
      sampleBody(
        at: Int64(number) * 1_000,
        occurred: Bool.random(using: &random)
          ? Int64.random(in: 0...40, using: &random) * 500 : nil,
        by: ["alice", "bob", "dan"].randomElement(using: &random) ?? "",
        type: ["task-done", "note", "decision"].randomElement(using: &random) ?? "",
        task: ["C-03", "S-01", nil].randomElement(using: &random) ?? nil)
    }
    for store in [memory, sqlite] as [any EventStore] {
      try store.fill(2, chain: .ledger)
      try store.write { transaction throws(StoreFailure) in
        for body in bodies { try transaction.append(body, to: .first) }
      }
      try store.fill(2, chain: .second)
    }

    for _ in 0..<500 {
      let query = randomQuery(&random)
      let expected = memory.timeline(in: .first, query).map(\.body)
      #expect(try sqlite.timeline(in: .first, query).map(\.body) == expected, "\(query)")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `pages one after another give the whole timeline once`(_ kind: StoreKind) throws {
    let directory = try TemporaryDirectory()
    let store = try kind.make(in: directory)
    try store.write { transaction throws(StoreFailure) in
      for number in 0..<50 {
        // Five at a time happened at the same instant.
        try transaction.append(
          sampleBody(at: 100_000, occurred: Int64(number / 5) * -1_000), to: .first)
      }
    }
    var pages: [[StoredEvent]] = []
    var page = TimelineQuery.Page.last
    while true {
      let events = try store.timeline(in: .first, TimelineQuery(page: page, limit: 7))
      guard let first = events.first else { break }
      pages.insert(events, at: 0)
      page = .before(TimelineQuery.Cursor(first))
    }
    let all = try store.timeline(in: .first, TimelineQuery(page: .first, limit: 100))
    #expect(pages.flatMap { $0 } == all)
    #expect(all.first?.seq == 46)
    #expect(all.last?.seq == 5)
  }

  private func randomQuery(_ random: inout SeededGenerator) -> TimelineQuery {
    let start: Int64 = 1_795_145_057_123
    let cursor = TimelineQuery.Cursor(
      occurredAt: Moment(milliseconds: start + Int64.random(in: -1...121, using: &random) * 1_000),
      seq: Int64.random(in: 0...122, using: &random))
    let pages: [TimelineQuery.Page] = [.first, .last, .before(cursor), .after(cursor)]
    let types = ["task-done", "note", "nothing"].filter { _ in Bool.random(using: &random) }
    return TimelineQuery(
      order: Bool.random(using: &random) ? .occurred : .recorded,
      page: pages.randomElement(using: &random) ?? .first,
      limit: [0, 1, 5, 200].randomElement(using: &random) ?? 1, types: Set(types),
      actor: [nil, nil, "alice", "nobody"].randomElement(using: &random) ?? nil,
      task: [nil, nil, "C-03", "C-99"].randomElement(using: &random) ?? nil)
  }
}
