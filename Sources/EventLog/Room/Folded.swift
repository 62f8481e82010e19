internal import Foundation
internal import IncidentCore

/// The newest state of one chain that this process has seen, kept up to date by reading only what
/// is new.
struct Folded<State: Fold> {
  /// Raise it whenever a stored form of a state changes meaning: older snapshots are then ignored.
  static var version: Int { 1 }

  /// Events after a snapshot before the next one is taken: opening a room reads at most these.
  static var snapshotDistance: Int64 { 32 }

  private(set) var state = State()
  private var snapshotSeq: Int64 = 0
  private var isLoaded = false

  /// Brings the state up to the newest event, reading with `snapshot` (once) and `events`.
  mutating func catchUp(
    snapshot: () throws(StoreFailure) -> Snapshot?,
    events: (_ after: Int64) throws(StoreFailure) -> [StoredEvent]
  ) throws(RoomFailure) {
    do throws(StoreFailure) {
      if !isLoaded {
        if let kept = try snapshot() { restore(kept) }
        isLoaded = true
      }
    } catch {
      throw .store(error)
    }
    while true {
      let page: [StoredEvent]
      do throws(StoreFailure) {
        page = try events(state.lastSeq)
      } catch {
        throw .store(error)
      }
      if page.isEmpty { return }
      try take(page)
    }
  }

  /// Takes in what was just recorded.
  mutating func take(_ records: [Recorded<State.Event>]) {
    for record in records { state.apply(record) }
  }

  /// The snapshot to store now, where the last one is far enough behind.
  mutating func snapshotIfDue() -> Snapshot? {
    guard state.lastSeq - snapshotSeq >= Self.snapshotDistance,
      let bytes = try? JSONEncoder().encode(state)
    else { return nil }
    snapshotSeq = state.lastSeq
    return Snapshot(version: Self.version, seq: state.lastSeq, bytes: [UInt8](bytes))
  }

  private mutating func restore(_ snapshot: Snapshot) {
    // A snapshot is a cache: one that cannot be read is as good as none.
    guard snapshot.version == Self.version,
      let kept = try? JSONDecoder().decode(State.self, from: Data(snapshot.bytes)),
      kept.lastSeq == snapshot.seq
    else { return }
    state = kept
    snapshotSeq = snapshot.seq
  }

  private mutating func take(_ page: [StoredEvent]) throws(RoomFailure) {
    let decoder = JSONDecoder()
    for stored in page {
      if stored.body == nil {
        // A redacted text: that something was there stays, what it said does not.
        state.lastSeq = stored.seq
        continue
      }
      state.apply(try EventBody<State.Event>.read(stored, with: decoder))
    }
  }
}
