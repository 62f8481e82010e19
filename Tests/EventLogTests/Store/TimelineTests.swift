import EventLog
import Foundation
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
        task: ["C-03", "S-01", nil].randomElement(using: &random) ?? nil,
        note: ["VPN Login", "ログイン失敗", "a \\\"q\\\" b", "ÉTÉ"].randomElement(using: &random) ?? "")
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
      let expected = try memory.timeline(in: .first, query).map(\.body)
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
    var query = TimelineQuery(
      order: Bool.random(using: &random) ? .occurred : .recorded,
      page: pages.randomElement(using: &random) ?? .first,
      limit: [0, 1, 5, 200].randomElement(using: &random) ?? 1, types: Set(types),
      actor: [nil, nil, "alice", "nobody"].randomElement(using: &random) ?? nil,
      task: [nil, nil, "C-03", "C-99"].randomElement(using: &random) ?? nil)
    query.narrowing = randomNarrowing(&random, start: start)
    return query
  }

  private func randomNarrowing(
    _ random: inout SeededGenerator, start: Int64
  ) -> TimelineNarrowing {
    func sometimes<Value>(_ value: Value, _ other: Value) -> Value {
      Int.random(in: 0..<4, using: &random) == 0 ? value : other
    }
    func moment() -> Moment {
      Moment(milliseconds: start + Int64.random(in: -1...121, using: &random) * 1_000)
    }
    var narrowing = TimelineNarrowing()
    narrowing.kinds = sometimes(["task-", "cisi"], [])
    narrowing.actors = sometimes(["alice", "dan"], nil)
    narrowing.spells = sometimes(
      [
        TimelineNarrowing.Spell(actor: "bob", since: moment(), until: nil),
        TimelineNarrowing.Spell(actor: "dan", since: moment(), until: moment()),
      ], nil)
    narrowing.tasks = sometimes(["C-03"], sometimes([], nil))
    narrowing.from = sometimes(moment(), nil)
    narrowing.until = sometimes(moment(), nil)
    narrowing.through = sometimes(Int64.random(in: 0...122, using: &random), nil)
    narrowing.entries = sometimes(
      (0...120).filter { _ in Bool.random(using: &random) }, sometimes([], nil))
    let texts = ["vpn", "LOGIN", "ログ", "\"q\"", "été", "nothing", "task", "ali"]
    narrowing.texts = sometimes(
      [texts.randomElement(using: &random) ?? ""].compactMap { TextNeedle($0) }, [])
    return narrowing
  }

  @Test func `a search by stretches finds what one look finds, and says when it is over`() throws {
    let directory = try TemporaryDirectory()
    let store = try SQLiteEventStore.create(roomAt: directory("room"))
    try store.write { transaction throws(StoreFailure) in
      for number in 0..<300 {
        try transaction.append(
          sampleBody(at: Int64(number), note: number % 90 == 0 ? "rare" : "common"), to: .first)
      }
    }
    for order in [TimelineQuery.Order.occurred, .recorded] {
      for page in [TimelineQuery.Page.last, .first] {
        var query = TimelineQuery(order: order, page: page, limit: 10)
        query.narrowing.texts = [TextNeedle("RARE")].compactMap { $0 }
        let whole = try store.timeline(in: .first, query)
        #expect(whole.map(\.seq) == [1, 91, 181, 271])
        var found: [StoredEvent] = []
        var looks = 0
        while true {
          let stretch = try store.stretch(in: .first, query, entries: 50)
          #expect(stretch.looked <= 50)
          found = query.isBackward ? stretch.events + found : found + stretch.events
          looks += 1
          guard let next = stretch.next else { break }
          query = query.continued(at: next, limit: query.limit - stretch.events.count)
        }
        #expect(found == whole)
        #expect((6...7).contains(looks))
      }
    }
  }

  @Test func `a text is found in fields, author and kind, and never as a pattern`() {
    let body = sampleBody(
      by: "alice", type: "task-done", note: "Ä (a+)+$ \\u001b[0m \\\"Q\\\" ログ")
    func has(_ text: String) -> Bool {
      guard let needle = TextNeedle(text) else { return false }
      var narrowing = TimelineNarrowing()
      narrowing.texts = [needle]
      let store = InMemoryEventStore()
      _ = try? store.write { transaction throws(StoreFailure) in
        try transaction.append(body, to: .first)
      }
      var query = TimelineQuery(limit: 9)
      query.narrowing = narrowing
      return ((try? store.timeline(in: .first, query)) ?? []).count == 1
    }
    for text in ["ä", "(A+)+$", "\"q\"", "ログ", "\u{1B}[0M", "ALI", "TASK-", "$ "] {
      #expect(has(text), "\(text)")
    }
    for text in ["a+$", "(a*)", "text", "at", "data", "u001b", "xyz", "", " "] {
      #expect(!has(text), "\(text)")
    }
  }

  @Test func `a room made before the timeline's index gets it, and is found to be the same`() throws
  {
    let directory = try TemporaryDirectory()
    do {
      let store = try SQLiteEventStore.create(roomAt: directory("room"))
      try store.fill(20, chain: .first)
    }
    try python(
      "DROP INDEX event_timeline; CREATE INDEX event_occurred ON event (chain, occurred)",
      on: directory("room/room.db"))
    let old = try SQLiteEventStore(roomAt: directory("room"), access: .readOnly)
    #expect(try old.timeline(in: .first, TimelineQuery(limit: 99)).count == 20)
    let store = try SQLiteEventStore(roomAt: directory("room"))
    #expect(try store.timeline(in: .first, TimelineQuery(limit: 99)).count == 20)
    // Made again, it would be there twice and fail.
    #expect(throws: (any Error).self) {
      try python(
        "CREATE INDEX event_timeline ON event (chain)", on: directory("room/room.db"))
    }
  }
}

/// Runs statements on a database with another program's SQLite.
private func python(_ sql: String, on path: String) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [
    "python3", "-c",
    "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()",
    path, sql,
  ]
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
}
