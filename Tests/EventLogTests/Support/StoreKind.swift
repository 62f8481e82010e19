import EventLog
import SQLiteEventLog

/// The stores that must behave alike; a test names them as its arguments.
enum StoreKind: CaseIterable {
  case memory, sqlite

  /// An empty store; a SQLite one lives in `directory`.
  func make(in directory: TemporaryDirectory) throws -> any EventStore {
    switch self {
    case .memory: InMemoryEventStore()
    case .sqlite: try SQLiteEventStore.create(roomAt: directory("room"))
    }
  }
}
