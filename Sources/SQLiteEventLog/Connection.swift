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
    } catch {
      throw StoreFailure(error)
    }
  }

  /// The identity of the room in an open database.
  ///
  /// - Throws: `StoreFailure.notARoom` or `.newerFormat`.
  static func identify(_ database: Database, path: String) throws(StoreFailure) -> InstanceID {
    let marks = try attempt {
      (
        application: try Int32.fetchOne(database, sql: "PRAGMA application_id"),
        version: try Int32.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    guard marks.application == Schema.applicationID, let version = marks.version else {
      throw .notARoom(path: path)
    }
    guard version <= Schema.version else {
      throw .newerFormat(found: Int(version), known: Int(Schema.version))
    }
    let row = try EventQueries(database: database).fetchOne("SELECT instance FROM room", [])
    guard let instance = row.flatMap({ EventColumns.bytes($0, 0) }).flatMap(InstanceID.init(bytes:))
    else { throw .corrupt("the room's identity") }
    return instance
  }
}
