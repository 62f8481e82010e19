internal import EventLog
internal import Foundation
internal import GRDB
internal import IncidentCore

/// The columns of the event table, to and from a `StoredEvent`.
///
/// Nothing read is believed to be of its type: a damaged file is an error here, never a crash.
enum EventColumns {
  /// The columns in the order `event(_:)` reads them.
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

  /// The event of a row with the columns `names`.
  ///
  /// - Throws: `StoreFailure.corrupt` where a value is of another type than was written.
  static func event(_ row: Row) throws(StoreFailure) -> StoredEvent {
    guard let place = integer(row, 0), let chain = Place.chain(place) else {
      throw .corrupt("an event without a place")
    }
    guard let digest = bytes(row, 3).flatMap(Digest.init(bytes:)),
      let hash = bytes(row, 4).flatMap(Digest.init(bytes:)),
      let operation = bytes(row, 5).flatMap(OperationID.init(bytes:)),
      let ordinal = integer(row, 6), let occurred = integer(row, 7),
      let recorded = integer(row, 8), let actor = text(row, 9), let type = text(row, 10)
    else { throw .corrupt("event \(Place.seq(place)) of chain \(chain.rawValue)") }
    return StoredEvent(
      chain: chain, seq: Place.seq(place), salt: bytes(row, 1), body: bytes(row, 2),
      digest: digest, hash: hash, operation: operation, ordinal: Int(ordinal),
      index: EventIndex(
        occurredAt: Moment(milliseconds: occurred), recordedAt: Moment(milliseconds: recorded),
        actor: actor, type: type, task: text(row, 11)))
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

  private static func text(_ row: Row, _ column: Int) -> String? {
    bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
  }
}
