internal import EventLog
internal import IncidentCore

extension Visitor {
  /// Whether the room still knows the member and the key; looked up anew each time, because the
  /// keys file may be older than the room.
  func expectStanding(in room: Room) throws(RoomFailure) {
    let ledger = try room.ledger()
    do throws(LedgerRefusal) {
      _ = try ledger.belonging(member, with: key)
    } catch {
      throw .barred(error)
    }
  }
}
