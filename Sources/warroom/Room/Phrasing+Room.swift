internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

extension Phrasing {
  /// The way to speak about a room that would not open: with the clocks on its wall where its
  /// ledger can be read all the same, in UTC where it cannot.
  init(aboutRoomAt path: String, language: Language, now: Moment = .now) {
    let store = try? SQLiteEventStore(roomAt: path, access: .readOnly)
    let ledger = store.flatMap { try? Room(store: $0).ledger() }
    self.init(language: language, zone: ledger?.zone ?? .utc, now: now)
  }
}
