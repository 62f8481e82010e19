public import IncidentCore

/// One incident as it was after any of its entries: the record, folded up to there.
///
/// Snapshots hold the newest state alone, so an earlier one is folded from the beginning; some states
/// on the way are kept, so that going back is as quick as going on. Used from one thread.
public final class IncidentReel {
  /// States kept at most, besides the newest.
  static let depth = 32

  /// The incident.
  public let incident: IncidentID
  /// Entry number of the newest entry there is.
  public let last: Int64
  /// The incident after entry `position`.
  public private(set) var state = IncidentState()

  private let room: Room
  private let newest: IncidentState
  private let spacing: Int64
  private var kept: [IncidentState] = []

  /// The record of `incident`, as it stands now.
  ///
  /// - Throws: `RoomFailure`.
  public init(_ room: Room, of incident: IncidentID) throws(RoomFailure) {
    self.room = room
    self.incident = incident
    newest = try room.incident(incident)
    last = newest.lastSeq
    spacing = max(256, last / Int64(IncidentReel.depth))
  }

  /// The entry after which `state` is.
  public var position: Int64 { state.lastSeq }

  /// Goes toward the moment after entry `seq`, reading at most `limit` entries.
  ///
  /// - Returns: whether it is there.
  /// - Throws: `RoomFailure`.
  public func go(to seq: Int64, limit: Int) throws(RoomFailure) -> Bool {
    let target = min(max(0, seq), last)
    if target == last {
      state = newest
      return true
    }
    if target < position || (kept.contains { $0.lastSeq > position && $0.lastSeq <= target }) {
      state = kept.last { $0.lastSeq <= target } ?? IncidentState()
    }
    let missing = Int(clamping: target - position)
    let page = try room.records(of: incident, after: position, limit: min(limit, missing))
    for record in page {
      state.apply(record)
      keep()
    }
    return position >= target || page.isEmpty
  }

  /// The number of the last entry that was recorded by `moment`; 0 where there is none.
  ///
  /// Entries are in the order they were recorded. Where a host's clock was set back between two of
  /// them, the answer is one of the places at which `moment` passed.
  ///
  /// - Throws: `RoomFailure`.
  public func entry(at moment: Moment) throws(RoomFailure) -> Int64 {
    var (low, high) = (Int64(0), last)
    while low < high {
      let middle = (low + high + 1) / 2
      if let at = try recorded(middle), at <= moment { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// When entry `seq` was recorded; nil where there is none.
  ///
  /// - Throws: `RoomFailure`.
  public func recorded(_ seq: Int64) throws(RoomFailure) -> Moment? {
    guard seq >= 1, seq <= last else { return nil }
    return try room.records(of: incident, after: seq - 1, limit: 1).first?.stamp.at
  }

  private func keep() {
    guard position % spacing == 0, (kept.last?.lastSeq ?? 0) < position else { return }
    kept.append(state)
  }
}

extension Room {
  /// The room itself as it was at `moment`, with what the viewer may know of now.
  ///
  /// - Throws: `RoomFailure`.
  public func ledger(at moment: Moment) throws(RoomFailure) -> LedgerState {
    let visible = Set(try ledger().incidents.map(\.id))
    var state = LedgerState()
    while true {
      let seq = state.lastSeq
      let page = try RoomFailure.reading { () throws(StoreFailure) in
        try store.events(in: .ledger, after: seq, limit: 1_000)
      }
      for stored in page {
        let record: LedgerRecord = EventBody.readable(stored)
        guard record.stamp.at <= moment else {
          state.incidents.removeAll { !visible.contains($0.id) }
          return state
        }
        state.apply(record)
      }
      guard page.count == 1_000 else { break }
    }
    state.incidents.removeAll { !visible.contains($0.id) }
    return state
  }
}
