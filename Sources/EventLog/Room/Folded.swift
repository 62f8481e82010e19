internal import IncidentCore

/// The newest state of one chain that this process has seen, kept up to date by reading only what
/// is new.
struct Folded<State: Fold> {
  /// Raise it whenever a stored form of a state changes meaning: older snapshots are then ignored.
  static var version: Int { 3 }

  /// Whoever records an entry whose number is a multiple of this keeps the state: opening a room
  /// reads at most so many entries, and of many processes one does the work.
  static var snapshotDistance: Int64 { 32 }

  /// Entries read at a time.
  private static var page: Int { 1_000 }

  private(set) var state = State()
  private var isSnapshotDue = false

  /// A chain of which nothing is recorded yet.
  init() {}

  /// The state of `chain` as of now: the kept one, and the entries after it.
  init(_ chain: ChainID, in store: any EventStore) throws(RoomFailure) {
    if let kept = try Folded.restored(chain, in: store) { state = kept }
    let start = state.lastSeq
    try catchUp(chain, in: store)
    // Where nobody has kept a state for long, or in a form this version cannot read, the next act
    // does, so that it need not be folded again.
    isSnapshotDue = state.lastSeq - start > 2 * Self.snapshotDistance
  }

  /// Reads what is newer, in pages.
  mutating func catchUp(_ chain: ChainID, in store: any EventStore) throws(RoomFailure) {
    while true {
      let seq = state.lastSeq
      let page = try RoomFailure.reading { () throws(StoreFailure) in
        try store.events(in: chain, after: seq, limit: Folded.page)
      }
      try take(page)
      if page.count < Folded.page { return }
    }
  }

  /// Reads what is newer while nobody else records. It cannot be much: the state was brought up to
  /// date just before.
  mutating func catchUp(_ chain: ChainID, in transaction: any WriteTransaction)
    throws(RoomFailure)
  {
    let seq = state.lastSeq
    try take(
      try RoomFailure.reading { () throws(StoreFailure) in
        try transaction.events(in: chain, after: seq)
      })
  }

  /// Takes in what was just recorded.
  mutating func take(_ records: [Recorded<State.Event>]) {
    let before = state.lastSeq
    for record in records { state.apply(record) }
    if state.lastSeq / Self.snapshotDistance > before / Self.snapshotDistance {
      isSnapshotDue = true
    }
  }

  /// The snapshot to store now, if one is due.
  mutating func snapshotIfDue() -> Snapshot? {
    guard isSnapshotDue, let bytes = try? JSONWriter.bytes(of: state.kept) else { return nil }
    isSnapshotDue = false
    return Snapshot(version: Self.version, seq: state.lastSeq, bytes: bytes)
  }

  private mutating func take(_ page: [StoredEvent]) throws(RoomFailure) {
    for stored in page {
      if stored.body == nil {
        // A redacted text: that something was there stays, what it said does not.
        state.lastSeq = stored.seq
        continue
      }
      state.apply(try EventBody<State.Event>.read(stored))
    }
  }
}

extension Folded {
  /// The state that was kept. A snapshot is a cache: one that cannot be read is as good as none.
  private static func restored(
    _ chain: ChainID, in store: any EventStore
  ) throws(RoomFailure) -> State? {
    let snapshot = try RoomFailure.reading { () throws(StoreFailure) in
      try store.snapshot(of: chain)
    }
    guard let snapshot, snapshot.version == Self.version,
      let kept = try? JSONReader.read(State.Kept.self, from: snapshot.bytes)
    else { return nil }
    var sources: [Recorded<State.Event>] = []
    for seq in State.sources(of: kept) {
      let stored = try RoomFailure.reading { () throws(StoreFailure) in
        try store.events(in: chain, after: max(1, seq) - 1, limit: 1)
      }
      guard let stored = stored.first, stored.seq == seq,
        let record = try? EventBody<State.Event>.read(stored)
      else { return nil }
      sources.append(record)
    }
    let state = State(kept: kept, sources: sources)
    return state.lastSeq == snapshot.seq ? state : nil
  }
}
