import EventLog
import IncidentCore
import Testing

struct VerifierTests {
  let store = InMemoryEventStore()

  private func verdict(
    kept: [KeptHead], _ change: @escaping @Sendable (inout StoredEvent) -> Void = { _ in }
  ) throws -> Verdict? {
    try Verifier(kept: kept).verify(TamperedStore(store, change: change)).chains.first?.verdict
  }

  @Test func `a record that agrees with a kept head is sound, and says to where`() throws {
    try store.fill(3)
    let early = try store.keptHeads()
    #expect(try verdict(kept: early) == .sound(through: 3, anchored: 3))
    try store.fill(2)
    #expect(try verdict(kept: early) == .sound(through: 5, anchored: 3))
    #expect(try verdict(kept: early)?.description == "OK to 5, kept head at 3")
  }

  @Test func `without a kept head nothing is ever sound`() throws {
    try store.fill(3)
    let report = try Verifier().verify(store)
    #expect(report.chains.map(\.verdict) == [.unanchored(through: 3)])
    #expect(report.exitCode == 1)
    #expect(try Verifier().verify(InMemoryEventStore()).exitCode == 1)
  }

  @Test func `every changed byte of a body is found, at its event`() throws {
    try store.fill(5)
    let kept = try store.keptHeads()
    let length = try #require(store.events(in: .first, after: 2, limit: 1).first?.body?.count)
    for position in 0..<length {
      let verdict = try verdict(kept: kept) { event in
        if event.seq == 3 { event.body?[position] ^= 0x01 }
      }
      #expect(verdict == .broken(at: 3, .body))
    }
  }

  @Test func `changed salts, digests and hashes are found`() throws {
    try store.fill(3)
    let kept = try store.keptHeads()
    #expect(try verdict(kept: kept) { $0.salt?[0] ^= 1 } == .broken(at: 1, .body))
    #expect(try verdict(kept: kept) { $0.digest = .zero } == .broken(at: 1, .body))
    #expect(
      try verdict(kept: kept) { if $0.seq == 2 { $0.hash = .zero } } == .broken(at: 2, .link))
    #expect(try verdict(kept: kept) { $0.salt = nil } == .broken(at: 1, .body))
    #expect(try verdict(kept: kept) { $0.body = nil } == .broken(at: 1, .body))
  }

  @Test func `a byte moved from the body to the salt is found`() throws {
    try store.fill(1)
    let verdict = try verdict(kept: store.keptHeads()) { event in
      if let first = event.body?.removeFirst() { event.salt?.append(first) }
    }
    #expect(verdict == .broken(at: 1, .body))
  }

  @Test func `a missing event and a swapped pair are found`() throws {
    try store.fill(5)
    let kept = try store.keptHeads()
    #expect(
      try verdict(kept: kept) { if $0.seq >= 3 { $0.seq += 1 } } == .broken(at: 3, .gap))
    let swapped = try verdict(kept: kept) { event in
      if event.seq == 2 || event.seq == 3 { event.seq = 5 - event.seq }
    }
    #expect(swapped == .broken(at: 2, .gap))
  }

  @Test func `a column that says something else than its body is found`() throws {
    try store.fill(2)
    let kept = try store.keptHeads()
    let changes: [(String, @Sendable (inout StoredEvent) -> Void)] = [
      ("id", { $0.operation = .random() }),
      ("at", { $0.index.recordedAt.milliseconds += 1 }),
      ("occurred", { $0.index.occurredAt.milliseconds += 1 }),
      ("by", { $0.index.actor = "mallory" }),
      ("type", { $0.index.type = "task-reopened" }),
      ("task", { $0.index.task = "C-04" }),
      ("task", { $0.index.task = nil }),
    ]
    for (key, change) in changes {
      #expect(try verdict(kept: kept, change) == .broken(at: 1, .copy(key)))
    }
  }

  @Test func `a chain that lost its end, or all of itself, is truncated`() throws {
    try store.fill(2)
    let short = InMemoryEventStore(instance: store.instance)
    let kept = try store.keptHeads()
    #expect(
      try Verifier(kept: kept).verify(short).chains.map(\.verdict)
        == [.truncated(through: 0, kept: kept[0])])
    try store.fill(1)
    let later = try store.keptHeads()
    #expect(try verdict(kept: kept + later) == .sound(through: 3, anchored: 3))
    var ahead = later[0]
    ahead.head.seq = 9
    #expect(try verdict(kept: [ahead]) == .truncated(through: 3, kept: ahead))
  }

  @Test func `a chain written anew, link by link, is caught by the head somebody kept`() throws {
    try store.fill(4)
    let kept = try store.keptHeads()
    let forged = InMemoryEventStore(instance: store.instance)
    try forged.fill(6)
    let report = try Verifier(kept: kept).verify(forged)
    #expect(report.chains.map(\.verdict) == [.diverged(at: 4, kept: kept[0])])
    #expect(report.exitCode == 4)
    #expect(report.description == "chain 1: DIVERGED at 4: a head has another hash\n")
  }

  @Test func `a record with another identity is never taken for a new one`() throws {
    try store.fill(2)
    let other = InMemoryEventStore()
    try other.fill(2)
    let verdicts = try Verifier(kept: store.keptHeads()).verify(other).chains.map(\.verdict)
    #expect(verdicts == [.otherRoom(kept: store.instance)])
  }

  @Test func `heads of other rooms in the same file do no harm`() throws {
    try store.fill(2)
    let other = InMemoryEventStore()
    try other.fill(7)
    let kept = try other.keptHeads() + store.keptHeads()
    #expect(try verdict(kept: kept) == .sound(through: 2, anchored: 2))
  }

  @Test func `kept heads are found in lines, checkpoints and the mail around them`() throws {
    try store.fill(2)
    try store.fill(1, chain: .second)
    let heads = store.heads()
    let line = KeptHead(
      instance: store.instance, head: heads[0], keptAt: Moment(milliseconds: 1_795_145_057_123))
    let text = """
      From: alice\r
      \(heads[1].checkpoint(instance: store.instance))
      and from the log:
      \(line.line)2026-11-20T03:44:17.123Z half a line
      """
    #expect(
      KeptHead.read(text) == [KeptHead(instance: store.instance, head: heads[1]), line])
  }
}
