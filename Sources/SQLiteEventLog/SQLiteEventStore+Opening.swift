public import EventLog
internal import GRDB
internal import Glibc
internal import IncidentCore

extension SQLiteEventStore {
  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading and, where disk and rights allow it, writing.
    case readWrite
    /// Reading only, also where the record contradicts its kept heads.
    case readOnly
  }

  /// Opens the room in the directory `path`.
  ///
  /// - Throws: `StoreFailure`: no room or not a room, exposed to others, a newer format, a
  ///   network filesystem, a database that is shorter than or different from its kept heads.
  public convenience init(
    roomAt path: String, access: Access = .readWrite
  ) throws(StoreFailure) {
    let paths = RoomPaths(directory: RoomPaths.absolute(path))
    let foreign = try paths.checkDirectory()
    try paths.checkDatabase()
    let writers = try foreign || access == .readOnly ? nil : paths.writerQueue()
    let queue = try Connection.open(paths.database, readOnly: writers == nil)

    let opened = queue.writeWithoutTransaction { database in
      Result { () throws(StoreFailure) in
        let instance = try Connection.identify(database, path: paths.database)
        if let writers {
          try Settings.apply(database)
          try EventQueries(database: database).renewTimelineIndex(in: writers)
        }
        let headLog = HeadLog(path: paths.heads, instance: instance)
        let contradiction = try headLog.contradiction(EventQueries(database: database))
        return (instance, headLog, contradiction)
      }
    }
    let (instance, headLog, contradiction) = try opened.get()
    if let contradiction, access == .readWrite { throw contradiction }
    self.init(
      instance: instance, queue: queue, paths: paths, writers: writers, headLog: headLog,
      contradiction: contradiction)
  }

  /// Opens one database file that nobody writes to, such as a back-up, for reading.
  public convenience init(backupAt path: String) throws(StoreFailure) {
    guard access(path, F_OK) == 0 else { throw .noRoom(path: path) }
    let queue = try Connection.open(RoomPaths.absolute(path), readOnly: true)
    let identified = queue.writeWithoutTransaction { database in
      Result { () throws(StoreFailure) in try Connection.identify(database, path: path) }
    }
    self.init(
      instance: try identified.get(), queue: queue, paths: nil, writers: nil, headLog: nil,
      contradiction: nil)
  }
}

extension RoomPaths {
  /// `path` from the root.
  static func absolute(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  /// The queue of writers; nil where the disk or our rights do not allow writing.
  fileprivate func writerQueue() throws(StoreFailure) -> WriterQueue? {
    do throws(StoreFailure) {
      return try WriterQueue(path: lock)
    } catch .readOnly {
      return nil
    } catch .diskFull {
      return nil
    }
  }
}
