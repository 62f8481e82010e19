import EventLog
import IncidentCore
import Testing
import WarRoomTestSupport

/// One incident as it was after any of its entries.
struct ReelTests {
  private let room = Room(store: InMemoryEventStore())
  private let alice = Author(member: .alice)

  /// An incident with `count` entries after its opening, a second apart.
  private func incident(_ count: Int) throws -> IncidentID {
    try room.found(practice: false, zone: .tokyo, by: alice, at: .declared)
    let opening = OpenIncident(
      title: LocalizedText(en: "Leak"), playbook: .tiny, severity: .two, drill: false)
    let id = try room.open(opening, by: alice, at: .declared).state.id
    for number in 1...count {
      _ = try room.perform(
        RecordEntry(text: "entry \(number)"), on: id, by: alice,
        at: .declared + Int64(number).seconds)
    }
    return id
  }

  private func fold(_ records: [IncidentRecord]) -> IncidentState {
    records.reduce(into: IncidentState()) { $0.apply($1) }
  }

  @Test func `every way through the record gives the fold of its beginning`() throws {
    let id = try incident(700)
    let records = try room.records(of: id, after: 0, limit: 10_000)
    let reel = try IncidentReel(room, of: id)
    for seq: Int64 in [3, 300, 600, 299, 1, 512, 511, 700, 256, 255, 2] {
      while try !reel.go(to: seq, limit: 50) {}
      #expect(reel.position == seq)
      #expect(reel.state == fold(Array(records.prefix(Int(seq)))))
    }
    while try !reel.go(to: 99_999, limit: 50) {}
    #expect(reel.state == fold(records))
    while try !reel.go(to: -5, limit: 50) {}
    #expect(reel.position == 0)
  }

  @Test func `a moment finds the last entry recorded by then`() throws {
    let id = try incident(40)
    let reel = try IncidentReel(room, of: id)
    let first = try #require(try reel.recorded(1))
    #expect(try reel.entry(at: first + -1) == 0)
    let opening = reel.last - 40
    #expect(try reel.entry(at: .declared) == opening)
    #expect(try reel.entry(at: .declared + 1_999) == opening + 1)
    #expect(try reel.entry(at: .declared + Int64(9).days) == reel.last)
    #expect(try reel.recorded(reel.last + 1) == nil)
  }

  @Test func `the room of a moment has the members of then`() throws {
    _ = try incident(1)
    try room.perform(
      AdmitMember(member: .bob, right: .responder), by: alice, at: .declared + Int64(1).hours)
    #expect(try room.ledger(at: .declared + Int64(1).minutes).member(.bob) == nil)
    #expect(try room.ledger(at: .declared + Int64(2).hours).member(.bob) != nil)
  }
}
