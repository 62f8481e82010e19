internal import EventLog
internal import Foundation
public import IncidentCore

/// The body of an event as a line of text: exactly the bytes a room stores.
public enum StoredLine {
  /// The line for `event`, done by Alice an hour after it happened.
  ///
  /// - Throws: `RoomFailure.unwritable` where a field cannot be written as JSON.
  public static func text(_ event: some RecordedEvent) throws -> String {
    let record = Recorded(event, stamp: stamp)
    let operation = OperationID(bytes: Array(0..<16)) ?? .random()
    let body = EventBody(operation: operation, record: record)
    return String(decoding: try body.bytes(), as: UTF8.self)
  }

  /// The event in `line`, with its stamp.
  ///
  /// - Throws: a `DecodingError` where it is not a body.
  public static func read<Event: RecordedEvent>(_ line: String, as type: Event.Type) throws
    -> Recorded<Event>
  {
    try JSONDecoder().decode(EventBody<Event>.self, from: Data(line.utf8)).record
  }

  /// The stamp of every line.
  public static let stamp = Stamp(
    seq: 0, at: .declared, occurred: .declared + -Int64(1).hours, by: .alice,
    via: "ssh 203.0.113.9", act: 0x0001_0203_0405_0607)
}
