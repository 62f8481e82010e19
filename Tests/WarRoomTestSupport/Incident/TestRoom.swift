public import EventLog
public import IncidentCore

/// A room in memory with the whole cast in it and one incident open.
public struct TestRoom: Sendable {
  /// Its record, on which every process and thread has a `Room` of its own.
  public let store = InMemoryEventStore()
  /// The open incident.
  public let incident: IncidentID

  /// A founded room. Alice is its admin, and declares an incident.
  ///
  /// - Throws: `RoomFailure`, which would be a defect.
  public init() throws {
    let room = Room(store: store)
    let alice = Author(member: .alice)
    try room.found(practice: false, zone: .tokyo, by: alice, at: .declared)
    for actor in Actor.cast where actor != .alice {
      let person = AdmitMember(member: actor.member, right: actor.right)
      try room.perform(person, by: alice, at: .declared)
    }
    let leak = OpenIncident(title: LocalizedText(en: "Leak", ja: "流出"), playbook: .tiny)
    incident = try room.open(leak, by: alice, at: .declared).state.id
  }

  /// Another process at the same record.
  public func process() -> Room { Room(store: store) }

  /// Records `event` in the ledger, as an admin's program would.
  ///
  /// - Throws: `StoreFailure` or `RoomFailure`, which would be a defect.
  public func note(_ event: LedgerEvent) throws {
    try append(event, to: .ledger)
  }

  /// Appends `event` to `chain` as Alice, whatever the rules say.
  ///
  /// - Throws: `StoreFailure` or `RoomFailure`, which would be a defect.
  public func append(_ event: some RecordedEvent, to chain: ChainID) throws {
    let stamp = Stamp(seq: 0, at: .declared, by: .alice, via: "test")
    let body = EventBody(operation: .random(), record: Recorded(event, stamp: stamp))
    try append(body: try body.bytes(), to: chain)
  }

  /// Appends the very bytes of `body` to `chain`.
  ///
  /// - Throws: `StoreFailure`, which would be a defect.
  public func append(body: [UInt8], to chain: ChainID) throws {
    try store.write { (transaction) throws(StoreFailure) in
      _ = try transaction.append(body, to: chain)
    }
  }
}
