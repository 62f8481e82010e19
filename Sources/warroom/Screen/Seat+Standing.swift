internal import EventLog
internal import IncidentCore

extension Seat {
  /// Why the person may not stay: the room does not let them in any more, or they may no longer know
  /// of the incident. A colleague at the host's own terminal is asked for by name, a visitor by key,
  /// too.
  ///
  /// - Throws: `RoomFailure.store` where that cannot be found out.
  func refusal(
    in room: Room, _ ledger: LedgerState, _ incident: IncidentID?
  ) throws(RoomFailure) -> CommandFailure? {
    do throws(RoomFailure) {
      // In a practice room somebody at the host's own terminal may be nobody yet.
      if author.key != nil || !ledger.isPractice { _ = try Room.belonging(author, in: ledger) }
      if let incident { _ = try room.chain(of: incident, in: ledger) }
      return nil
    } catch .store(let cause) {
      throw .store(cause)
    } catch {
      return CommandFailure(
        error, in: Phrasing(language: language, zone: ledger.zone, now: .now))
    }
  }
}
