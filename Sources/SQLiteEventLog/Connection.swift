internal import EventLog
internal import GRDB

/// Opening a connection, before anything in the file is believed.
enum Connection {
  /// How long to wait for a program of somebody else that holds the database.
  private static let patience = 10.0

  /// A connection to the database at an absolute path, which must be there.
  static func open(_ path: String, readOnly: Bool) throws(StoreFailure) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.leaveCheckpointsToWriters()
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch DatabaseError.SQLITE_NOTADB {
      throw .notARoom(path: path)
    } catch DatabaseError.SQLITE_CANTOPEN where readOnly {
      throw .needsWritableCopy(path: path)
    } catch {
      throw StoreFailure(error)
    }
  }

  /// The identity of the room in an open database.
  ///
  /// - Throws: `StoreFailure.notARoom` or `.newerFormat`.
  static func identify(_ database: Database, path: String) throws(StoreFailure) -> InstanceID {
    let queries = EventQueries(database: database)
    func mark(_ name: String) throws(StoreFailure) -> Int64 {
      let row = try queries.fetchOne("PRAGMA \(name)", [])
      return row.flatMap { EventColumns.integer($0, 0) } ?? 0
    }
    guard try mark("application_id") == Schema.applicationID else { throw .notARoom(path: path) }
    let version = try mark("user_version")
    guard version <= Schema.version else {
      throw .newerFormat(found: Int(version), known: Int(Schema.version))
    }
    let row = try queries.fetchOne("SELECT instance FROM room", [])
    guard let instance = row.flatMap({ EventColumns.bytes($0, 0) }).flatMap(InstanceID.init(bytes:))
    else { throw .corrupt("the room's identity") }
    return instance
  }
}
