public import EventLog
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// A room's record in one SQLite database, shared by every process of one host.
///
/// What is recorded is synced to disk before `write` returns. Writers of all processes stand in
/// one fair queue; readers wait for nobody. Each call blocks its thread until it is done.
public final class SQLiteEventStore: EventStore {
  /// The identity of the room's record.
  public let instance: InstanceID
  /// Whether nothing can be written: asked for, or all that disk and rights allow.
  public var isReadOnly: Bool { writers == nil }
  /// What the kept heads say against this record; nil where they agree. Only a store opened for
  /// reading can have one, to look at the damage; opening for writing throws it instead.
  public let contradiction: StoreFailure?
  /// Rings after every commit of anybody; nil for a back-up file, which nobody writes to.
  public let bell: ChangeBell?

  /// The version of SQLite that runs here, such as `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  let queue: DatabaseQueue
  let paths: RoomPaths?
  let writers: WriterQueue?
  let state: Mutex<State>

  /// What changes from commit to commit.
  struct State {
    var headLog: HeadLog?
    /// Our own commits, which SQLite does not count as changes for us.
    var commits: Int64 = 0
    /// Set for good once a commit had an unknown outcome.
    var isStopped = false
  }

  init(
    instance: InstanceID, queue: DatabaseQueue, paths: RoomPaths?, writers: WriterQueue?,
    headLog: HeadLog?, contradiction: StoreFailure?
  ) {
    self.instance = instance
    self.queue = queue
    self.paths = paths
    self.writers = writers
    self.contradiction = contradiction
    bell = paths.map { ChangeBell(path: $0.bell) }
    state = Mutex(State(headLog: headLog))
  }

  /// Runs `work` on the store's one connection, one caller after the other.
  func onDatabase<Value>(
    _ work: (Database) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value {
    let result = queue.writeWithoutTransaction { database in
      Result { () throws(StoreFailure) -> Value in try work(database) }
    }
    return try result.get()
  }
}
