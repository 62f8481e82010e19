internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// Compares what the room shows, which may come from a snapshot, with what the record says when it
/// is read from its first entry.
struct SnapshotCheck {
  private let store: SQLiteEventStore
  private let room: Room
  private let reader: MemberName

  /// A check of the whole of `room`, which reads `store`, told to `reader`.
  init(_ store: SQLiteEventStore, _ room: Room, seenBy reader: MemberName) {
    self.store = store
    self.room = room
    self.reader = reader
  }

  /// A sentence for each state that is not what its record says; none where all are.
  func findings() throws -> [String] {
    let ledger = try room.ledger()
    var findings: [String] = []
    if try fold(.ledger, as: LedgerState.self) != ledger {
      findings.append("ledger: the snapshot is not what the record says")
    }
    for incident in ledger.incidents {
      guard let chain = ChainID(rawValue: incident.chain) else { continue }
      let shown = try room.incident(incident.id)
      if try fold(chain, as: IncidentState.self) != shown {
        let name = incident.isVisible(to: reader) ? incident.id.rawValue : "elsewhere"
        findings.append("\(name): the snapshot is not what the record says")
      }
    }
    return findings
  }

  private func fold<State: Fold>(_ chain: ChainID, as type: State.Type) throws -> State {
    var state = State()
    while true {
      let page = try store.events(in: chain, after: state.lastSeq, limit: 1_000)
      if page.isEmpty { return state }
      for stored in page {
        // A redacted text is passed over, as the room does.
        if stored.body == nil {
          state.lastSeq = stored.seq
        } else {
          state.apply(try EventBody<State.Event>.read(stored))
        }
      }
    }
  }
}
