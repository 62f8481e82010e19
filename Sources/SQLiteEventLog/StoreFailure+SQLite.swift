internal import EventLog
internal import GRDB
internal import Glibc

extension StoreFailure {
  /// What an error of the database means to whoever asked.
  init(_ error: any Error) {
    switch error {
    case let failure as StoreFailure: self = failure
    case let error as DatabaseError: self.init(error)
    default: self = .system(call: "database", reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_MISMATCH: self = .corrupt(reason)
    default:
      self = .system(call: "database", reason: "\(reason) (\(error.extendedResultCode.rawValue))")
    }
  }

  /// Whether the failed COMMIT behind `error` may have reached the disk all the same: a write
  /// that never got its last frame out cannot have, a sync that reported an error can.
  static func leavesOutcomeOpen(_ error: any Error) -> Bool {
    (error as? DatabaseError)?.resultCode == .SQLITE_IOERR
  }
}

/// Runs database code and gives its errors a type.
func attempt<Value>(_ work: () throws -> Value) throws(StoreFailure) -> Value {
  do {
    return try work()
  } catch {
    throw StoreFailure(error)
  }
}
