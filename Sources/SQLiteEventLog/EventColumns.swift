internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

/// The columns of the event table.
///
/// Nothing read is believed to be of its type: a damaged file is an error here, never a crash.
enum EventColumns {
  /// The columns in the order `EventRows` reads them.
  static let names = """
    place, salt, body, digest, hash, operation, ordinal, occurred, recorded, actor, type, task
    """

  /// Adds an event; the arguments are `arguments(_:)`.
  static let insertion = """
    INSERT INTO event (\(names), chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// The values of an event, in the order of `insertion`.
  static func arguments(_ event: StoredEvent) -> StatementArguments {
    let index = event.index
    let values: [(any DatabaseValueConvertible)?] = [
      Place.of(event.seq, in: event.chain), event.salt.map { Data($0) },
      event.body.map { Data($0) }, Data(event.digest.bytes), Data(event.hash.bytes),
      Data(event.operation.bytes), event.ordinal, index.occurredAt.milliseconds,
      index.recordedAt.milliseconds, Data(index.actor.utf8), Data(index.type.utf8),
      index.task.map { Data($0.utf8) }, event.chain.rawValue,
    ]
    return StatementArguments(values)
  }

  /// The whole number in a column; nil for anything else.
  static func integer(_ row: Row, _ column: Int) -> Int64? {
    guard case .int64(let value) = (row[column] as DatabaseValue).storage else { return nil }
    return value
  }

  /// The bytes in a column; nil for anything else.
  static func bytes(_ row: Row, _ column: Int) -> [UInt8]? {
    guard case .blob(let value) = (row[column] as DatabaseValue).storage else { return nil }
    return [UInt8](value)
  }
}
