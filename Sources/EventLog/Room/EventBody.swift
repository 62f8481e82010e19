public import IncidentCore

/// The bytes of one event: made once at the act, hashed, stored, and never made again.
///
/// One JSON object with sorted keys: `v` (format, 1), `id` (the operation), `at`, `by`, `via`,
/// `type`, `data`, and `occurred` where it happened at another time. Fields that a newer version
/// adds are ignored when read and stay in the stored bytes.
public struct EventBody<Event: RecordedEvent>: Sendable {
  /// The act this event belongs to.
  public var operation: OperationID
  /// The event with its stamp; the entry number is not part of the bytes.
  public var record: Recorded<Event>

  /// An event about to be recorded.
  public init(operation: OperationID, record: Recorded<Event>) {
    self.operation = operation
    self.record = record
  }

  /// The bytes to store.
  ///
  /// - Throws: `RoomFailure.unwritable` where a field cannot be written as JSON.
  public func bytes() throws(RoomFailure) -> [UInt8] {
    do {
      return try JSONWriter.bytes(of: self)
    } catch {
      throw .unwritable(type: record.event.type)
    }
  }

  /// Reads a stored event.
  ///
  /// - Throws: `RoomFailure.unreadable` where the body was redacted or is not one.
  package static func read(_ stored: StoredEvent) throws(RoomFailure) -> Recorded<Event> {
    guard let body = stored.body else {
      throw .unreadable(chain: stored.chain, seq: stored.seq)
    }
    do {
      var record = try JSONReader.read(EventBody.self, from: body).record
      record.stamp.seq = stored.seq
      return record
    } catch {
      throw .unreadable(chain: stored.chain, seq: stored.seq)
    }
  }
}

extension EventBody {
  /// Reads a stored event. One whose body cannot be read, or is there no more, becomes an unknown
  /// one with the words the store kept of it: a reader must see that something stands there.
  static func readable(_ stored: StoredEvent) -> Recorded<Event> {
    if let record = try? read(stored) { return record }
    let stamp = Stamp(
      seq: stored.seq, at: stored.index.recordedAt, occurred: stored.index.occurredAt,
      by: MemberName(stored: stored.index.actor), via: "")
    let unread = RoomFailure.unreadable(chain: stored.chain, seq: stored.seq)
    return Recorded(Event(type: stored.index.type, data: { throw unread }), stamp: stamp)
  }
}

extension EventBody: Codable {
  /// The one form of a body there is so far.
  private static var format: Int { 1 }

  private enum Key: String, CodingKey {
    case v, id, at, by, via, type, occurred, data
  }

  /// Reads the object; the entry number is left at 0.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    operation = try container.decode(OperationID.self, forKey: .id)
    let stamp = Stamp(
      seq: 0, at: try container.decode(Moment.self, forKey: .at),
      occurred: try container.decodeIfPresent(Moment.self, forKey: .occurred),
      by: try container.decode(MemberName.self, forKey: .by),
      via: try container.decode(String.self, forKey: .via), act: operation.number)
    let isKnownFormat = try container.decode(Int.self, forKey: .v) == Self.format
    let event = Event(
      type: try container.decode(String.self, forKey: .type),
      data: {
        guard isKnownFormat else {
          throw DecodingError.dataCorruptedError(
            forKey: .v, in: container, debugDescription: "a newer form")
        }
        return try container.superDecoder(forKey: .data)
      })
    record = Recorded(event, stamp: stamp)
  }

  /// Writes the object.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.format, forKey: .v)
    try container.encode(operation, forKey: .id)
    try container.encode(record.stamp.at, forKey: .at)
    try container.encode(record.stamp.by, forKey: .by)
    try container.encode(record.stamp.via, forKey: .via)
    try container.encode(record.event.type, forKey: .type)
    try container.encodeIfPresent(record.stamp.occurred, forKey: .occurred)
    try record.event.encodeData(to: container.superEncoder(forKey: .data))
  }
}
