internal import IncidentCore

/// The newest state of one chain that this process has seen, kept up to date by reading only what
/// is new.
struct Folded<State: Fold> {
  /// Raise it whenever a stored form of a state changes meaning: older snapshots are then ignored.
  static var version: Int { 1 }

  /// Whoever records an entry whose number is a multiple of this keeps the state: opening a room
  /// reads at most so many entries, and of many processes one does the work.
  static var snapshotDistance: Int64 { 32 }

  private(set) var state = State()
  private var isLoaded = false
  private var isSnapshotDue = false

  /// Brings the state up to the newest event, reading with `snapshot` (once) and `events`.
  mutating func catchUp(
    snapshot: () throws(StoreFailure) -> Snapshot?,
    events: (_ after: Int64) throws(StoreFailure) -> [StoredEvent]
  ) throws(RoomFailure) {
    if !isLoaded {
      do throws(StoreFailure) {
        if let kept = try snapshot() { restore(kept) }
      } catch {
        throw .store(error)
      }
    }
    let start = state.lastSeq
    while true {
      let page: [StoredEvent]
      do throws(StoreFailure) {
        page = try events(state.lastSeq)
      } catch {
        throw .store(error)
      }
      if page.isEmpty { break }
      try take(page)
    }
    // Where nobody has kept a state for long, or in a form this version cannot read, the next act
    // does, so that it need not be folded again.
    if !isLoaded { isSnapshotDue = state.lastSeq - start > 2 * Self.snapshotDistance }
    isLoaded = true
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
    guard isSnapshotDue, let bytes = try? JSONWriter.bytes(of: state) else { return nil }
    isSnapshotDue = false
    return Snapshot(version: Self.version, seq: state.lastSeq, bytes: bytes)
  }

  private mutating func restore(_ snapshot: Snapshot) {
    // A snapshot is a cache: one that cannot be read is as good as none.
    guard snapshot.version == Self.version,
      let kept = try? JSONReader.read(State.self, from: snapshot.bytes),
      kept.lastSeq == snapshot.seq
    else { return }
    state = kept
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
