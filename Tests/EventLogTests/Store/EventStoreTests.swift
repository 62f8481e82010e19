import EventLog
import Testing

/// What every store promises, asked of each.
@Suite struct EventStoreTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test(arguments: StoreKind.allCases)
  func `an event comes back byte for byte`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let operation = OperationID.random()
    let body = sampleBody(operation, at: 5_000, occurred: 1_000, note: "流出 \\u0000 é")
    let event = try store.append(body)

    #expect(event.seq == 1)
    #expect(event.body == body)
    #expect(event.salt?.count == 16)
    #expect(event.isSound(after: .zero, instance: store.instance))
    #expect(try store.events(of: operation) == [event])
    #expect(try store.events(in: .first, after: 0, limit: 10) == [event])
    #expect(try store.head(of: .first) == event.head)
  }

  @Test(arguments: StoreKind.allCases)
  func `each chain counts for itself and the ledger comes first`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let far = try #require(ChainID(rawValue: ChainID.limit))
    #expect(try store.heads() == [])
    #expect(try store.head(of: .first) == .empty(.first))
    try store.fill(3, chain: far)
    try store.fill(2, chain: .first)
    try store.fill(1, chain: .ledger)

    #expect(try store.heads().map(\.chain) == [.ledger, .first, far])
    #expect(try store.heads().map(\.seq) == [1, 2, 3])
    #expect(try store.head(of: .second) == .empty(.second))
  }

  @Test(arguments: StoreKind.allCases)
  func `pages run in both directions and stop at the ends`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    try store.fill(3, chain: .ledger)
    try store.fill(10)
    try store.fill(3, chain: .second)

    #expect(try store.events(in: .first, after: 0, limit: 4).map(\.seq) == [1, 2, 3, 4])
    #expect(try store.events(in: .first, after: 8, limit: 4).map(\.seq) == [9, 10])
    #expect(try store.events(in: .first, after: 10, limit: 4) == [])
    #expect(try store.events(in: .first, before: 4, limit: 2).map(\.seq) == [2, 3])
    #expect(try store.events(in: .first, before: .max, limit: 2).map(\.seq) == [9, 10])
    #expect(try store.events(in: .first, before: 1, limit: 2) == [])
    #expect(try store.events(in: .first, after: 0, limit: 0) == [])
    #expect(try store.events(in: .first, after: -5, limit: 1).map(\.seq) == [1])
  }

  @Test(arguments: StoreKind.allCases)
  func `an act sent again is known and recorded once`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let operation = OperationID.random()
    let body = sampleBody(operation)
    func send() throws -> StoredEvent {
      try store.write { transaction throws(StoreFailure) in
        if let first = try transaction.event(operation: operation) { return first }
        return try transaction.append(body, to: .first)
      }
    }

    let first = try send()
    #expect(try send() == first)
    #expect(try store.head(of: .first).seq == 1)
    #expect(throws: StoreFailure.operationRecorded(operation)) { try store.append(body) }
    #expect(throws: StoreFailure.operationRecorded(operation)) {
      try store.append(body, to: .second)
    }
    #expect(try store.heads().map(\.seq) == [1])
  }

  @Test(arguments: StoreKind.allCases)
  func `one act may be several events in several chains`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let operation = OperationID.random()
    try store.write { transaction throws(StoreFailure) in
      try transaction.append(sampleBody(operation, type: "incident-opened"), to: .ledger)
      try transaction.append(sampleBody(operation, type: "declared"), to: .first)
      try transaction.append(sampleBody(.random(), type: "other"), to: .first)
      try transaction.append(sampleBody(operation, type: "playbook-opened"), to: .first)
      #expect(try transaction.head(of: .first).seq == 3)
      #expect(try transaction.events(in: .first, after: 1).map(\.seq) == [2, 3])
    }

    let events = try store.events(of: operation)
    #expect(events.map(\.index.type) == ["incident-opened", "declared", "playbook-opened"])
    #expect(events.map(\.ordinal) == [0, 1, 2])
    #expect(try store.event(operation: operation)?.chain == .ledger)
  }

  @Test(arguments: StoreKind.allCases)
  func `a transaction that throws leaves nothing behind`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    try store.fill(2)
    let version = try store.dataVersion()
    #expect(throws: StoreFailure.malformedBody(.notAnObject)) {
      try store.write { transaction throws(StoreFailure) in
        try transaction.append(sampleBody(), to: .first)
        try transaction.append(sampleBody(), to: .second)
        try transaction.saveSnapshot(Snapshot(version: 1, seq: 3, bytes: [1]), of: .first)
        try transaction.append([], to: .first)
      }
    }

    #expect(try store.heads().map(\.seq) == [2])
    #expect(try store.snapshot(of: .first) == nil)
    #expect(try store.dataVersion() == version)
    try store.fill(1)
    #expect(try store.head(of: .first).seq == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `looking without writing changes nothing, and writing is noticed`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let version = try store.dataVersion()
    let refused = try store.write { transaction throws(StoreFailure) in
      try transaction.head(of: .first).seq == 0
    }
    #expect(refused)
    #expect(try store.dataVersion() == version)
    try store.fill(1)
    #expect(try store.dataVersion() != version)
  }

  @Test(arguments: StoreKind.allCases)
  func `a redacted text is gone and the chain goes on`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    try store.fill(1)
    let secret = try store.append(sampleBody(note: "hunter2"))
    try store.fill(1)
    try store.write { transaction throws(StoreFailure) in
      try transaction.redact(secret.seq, in: .first)
    }
    try store.fill(1)

    let event = try #require(try store.events(in: .first, after: 1, limit: 1).first)
    #expect(event.body == nil)
    #expect(event.salt == nil)
    #expect(event.digest == secret.digest)
    #expect(event.index == secret.index)
    let report = try Verifier(kept: store.keptHeads()).verify(store)
    #expect(report.chains.map(\.verdict) == [.sound(through: 4, anchored: 4)])
    #expect(report.chains.map(\.redacted) == [[2]])
    #expect(throws: StoreFailure.noEvent(chain: .first, seq: 9)) {
      try store.write { transaction throws(StoreFailure) in try transaction.redact(9, in: .first) }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `snapshots are kept per chain and can be forgotten`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    let old = Snapshot(version: 1, seq: 10, bytes: [1, 0, 255])
    let new = Snapshot(version: 2, seq: 20, bytes: [])
    try store.write { transaction throws(StoreFailure) in
      try transaction.saveSnapshot(old, of: .first)
      try transaction.saveSnapshot(new, of: .first)
      try transaction.saveSnapshot(old, of: .second)
      #expect(try transaction.snapshot(of: .first) == new)
    }
    #expect(try store.snapshot(of: .first) == new)
    #expect(try store.snapshot(of: .second) == old)
    #expect(try store.snapshot(of: .ledger) == nil)
    try store.write { transaction throws(StoreFailure) in try transaction.deleteSnapshots() }
    #expect(try store.snapshot(of: .first) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `a scan gives a range and stops when told`(_ kind: StoreKind) throws {
    let store = try kind.make(in: directory)
    try store.fill(10)
    var seen: [Int64] = []
    try store.scan(.first, 3...5) { row in
      seen.append(row.seq)
      return true
    }
    #expect(seen == [3, 4, 5])
    try store.scan(.first, 6...Int64.max) { row in
      seen.append(row.seq)
      return row.seq < 7
    }
    #expect(seen == [3, 4, 5, 6, 7])
  }
}
