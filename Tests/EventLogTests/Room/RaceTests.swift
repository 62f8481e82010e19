import Dispatch
import EventLog
import IncidentCore
import Synchronization
import Testing
import WarRoomTestSupport

/// What `count` members got who all wished at once, each in a process of their own.
private func race<Value: Sendable>(
  _ count: Int, _ wish: @escaping @Sendable (Int) throws -> Value
) -> [Result<Value, any Error>] {
  let results = Mutex<[Result<Value, any Error>]>([])
  DispatchQueue.concurrentPerform(iterations: count) { number in
    let result = Result { try wish(number) }
    results.withLock { $0.append(result) }
  }
  return results.withLock { $0 }
}

private func member(_ number: Int) -> MemberName { MemberName(stored: "member-\(number)") }

private func crowd(_ count: Int) throws -> TestRoom {
  let scene = try TestRoom()
  for number in 0..<count {
    try scene.process().perform(
      AdmitMember(member: member(number), right: .responder), by: Author(member: .alice),
      at: .declared)
  }
  return scene
}

@Test(arguments: 0..<10)
func `of many who tick one task at once one wins and the others hear who`(round: Int) throws {
  let scene = try crowd(12)
  let results = race(12) { number in
    try scene.process().perform(
      TickTask(task: "C-01"), on: scene.incident, by: Author(member: member(number)),
      at: .declared)
  }
  let winners = results.compactMap { try? $0.get() }
  let winner = try #require(winners.first?.records.first?.stamp)
  #expect(winners.count == 1)
  let losers = results.compactMap { result in
    if case .failure(let failure as RoomFailure) = result { failure } else { nil }
  }
  let answer = RoomFailure.refused(.alreadyDone("C-01", by: winner.by, at: winner.at))
  #expect(losers == Array(repeating: answer, count: 11))
  let ticks = try scene.process().timeline(
    TimelineQuery(limit: 99, types: ["task-done"]), of: scene.incident)
  #expect(ticks.count == 1)
}

@Test func `of many who claim one task at once one has it and the others hear who`() throws {
  let scene = try crowd(12)
  let results = race(12) { number in
    try scene.process().perform(
      ClaimTask(task: "C-01"), on: scene.incident, by: Author(member: member(number)),
      at: .declared)
  }
  let owner = try #require(
    try scene.process().incident(scene.incident).task("C-01")?.progress.owner)
  let refusals = results.compactMap { result in
    if case .failure(RoomFailure.refused(let refusal)) = result { refusal } else { nil }
  }
  #expect(refusals == Array(repeating: .alreadyOwned("C-01", by: owner), count: 11))
}

@Test func `everybody's entry is recorded, each with its own number`() throws {
  let scene = try crowd(8)
  let results = race(8) { number in
    let room = scene.process()
    return try (0..<10).map { _ in
      try room.perform(
        RecordEntry(text: "x"), on: scene.incident, by: Author(member: member(number)),
        at: .declared
      ).seq
    }
  }
  let numbers = try results.flatMap { try $0.get() }.compactMap(\.self).sorted()
  #expect(numbers == Array(4...83))
  #expect(try scene.process().incident(scene.incident).entries == 80)
}

@Test func `decisions taken at once have different numbers`() throws {
  let scene = try crowd(8)
  let decision = DecisionTaken(
    number: 0, question: "q", chosen: "c", because: "b", decider: "sato")
  _ = race(8) { number in
    try scene.process().perform(
      TakeDecision(decision), on: scene.incident, by: Author(member: member(number)),
      at: .declared)
  }
  let numbers = try scene.process().incident(scene.incident).decisions.map(\.number)
  #expect(numbers == Array(1...8))
}

@Test func `two first starts at once found one room`() throws {
  let store = InMemoryEventStore()
  let results = race(6) { number in
    try Room(store: store).found(
      practice: false, zone: .tokyo, by: Author(member: member(number)), at: .declared)
  }
  for result in results { try result.get() }
  let ledger = try Room(store: store).ledger()
  #expect(ledger.members.count == 1)
  #expect(ledger.lastSeq == 3)
}

@Test func `incidents declared at once have different names and chains`() throws {
  let scene = try TestRoom()
  let results = race(6) { _ in
    try scene.process().open(
      OpenIncident(title: LocalizedText(en: "x"), playbook: .tiny), by: Author(member: .alice),
      at: .declared
    ).state.id
  }
  let names = Set(try results.map { try $0.get() })
  #expect(names.count == 6)
  #expect(Set(try scene.process().ledger().incidents.map(\.chain)) == Set(1...7))
}

@Test func `nothing of a member is recorded after their right was lowered`() throws {
  let scene = try crowd(1)
  let author = Author(member: member(0))
  let chain = try #require(ChainID(rawValue: 1))
  let lowering = try StoredLine.text(
    LedgerEvent.rightSet(RightSet(member: author.member, right: .observer)))
  let results = race(2) { number -> Int64? in
    if number == 1 {
      // How far the incident had come at the very moment the right went.
      return try scene.store.write { (transaction) throws(StoreFailure) in
        _ = try transaction.append(Array(lowering.utf8), to: .ledger)
        return try transaction.head(of: chain).seq
      }
    }
    let room = scene.process()
    for _ in 0..<200 {
      let entry = RecordEntry(text: "x")
      _ = try? room.perform(entry, on: scene.incident, by: author, at: .declared)
    }
    return nil
  }
  let lowered = try #require(try results.compactMap { try $0.get() }.first)
  #expect(try scene.process().incident(scene.incident).lastSeq == lowered)
}
