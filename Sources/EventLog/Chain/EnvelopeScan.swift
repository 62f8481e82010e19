internal import Glibc
internal import IncidentCore

/// Finds the envelope's values in the bytes of a body, without building anything.
///
/// A general JSON decoder takes several microseconds a body, which a million bodies would feel;
/// this takes a fraction of one and is all that verifying and appending need.
struct EnvelopeScan {
  private let bytes: UnsafeRawBufferPointer
  private(set) var id: UnsafeRawBufferPointer?
  private(set) var at: UnsafeRawBufferPointer?
  private(set) var by: UnsafeRawBufferPointer?
  private(set) var type: UnsafeRawBufferPointer?
  private(set) var occurred: UnsafeRawBufferPointer?
  private(set) var task: UnsafeRawBufferPointer?
  private var sawData = false

  /// Scans `bytes`, which must outlive the scan.
  init(_ bytes: UnsafeRawBufferPointer) throws(Envelope.Failure) {
    self.bytes = bytes
    var cursor = JSONCursor(bytes)
    try EnvelopeScan.members(of: &cursor) { (key, cursor) throws(Envelope.Failure) in
      switch key.count {
      case 2 where key.equals("id"): id = try value(of: "id", after: id, &cursor)
      case 2 where key.equals("at"): at = try value(of: "at", after: at, &cursor)
      case 2 where key.equals("by"): by = try value(of: "by", after: by, &cursor)
      case 4 where key.equals("type"): type = try value(of: "type", after: type, &cursor)
      case 8 where key.equals("occurred"):
        occurred = try value(of: "occurred", after: occurred, &cursor)
      case 4 where key.equals("data"): try scanData(&cursor)
      default: guard cursor.skipValue() else { throw .notAnObject }
      }
    }
    guard cursor.peek() == nil else { throw .notAnObject }
  }

  /// The whole envelope.
  func envelope() throws(Envelope.Failure) -> Envelope {
    guard let id, let operation = OperationID(digits: id) else { throw .missing("id") }
    guard let at, let recordedAt = Timestamp.read(at) else { throw .missing("at") }
    guard let by, !by.isEmpty else { throw .missing("by") }
    guard let type, !type.isEmpty else { throw .missing("type") }
    var occurredAt = recordedAt
    if let occurred {
      guard let read = Timestamp.read(occurred) else { throw .missing("occurred") }
      occurredAt = read
    }
    return Envelope(
      operation: operation,
      index: EventIndex(
        occurredAt: occurredAt, recordedAt: recordedAt, actor: String(decoding: by, as: UTF8.self),
        type: String(decoding: type, as: UTF8.self),
        task: task.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// `data` may hold anything; only a text directly in it under `task` is looked for.
  private mutating func scanData(_ cursor: inout JSONCursor) throws(Envelope.Failure) {
    guard !sawData else { throw .repeated("data") }
    sawData = true
    guard cursor.peek() == UInt8(ascii: "{") else {
      guard cursor.skipValue() else { throw .notAnObject }
      return
    }
    try EnvelopeScan.members(of: &cursor) { (key, cursor) throws(Envelope.Failure) in
      if key.equals("task"), cursor.peek() == UInt8(ascii: "\"") {
        task = try value(of: "task", after: task, &cursor)
      } else {
        guard cursor.skipValue() else { throw .notAnObject }
      }
    }
  }

  /// The text under `key`, which must not have had a value `before`. The envelope's values are
  /// names, times and numbers of ours that never need an escape, so one with an escape is not one
  /// of them.
  private func value(
    of key: String, after before: UnsafeRawBufferPointer?, _ cursor: inout JSONCursor
  ) throws(Envelope.Failure) -> UnsafeRawBufferPointer {
    guard before == nil else { throw .repeated(key) }
    guard let range = cursor.string() else { throw .missing(key) }
    let value = UnsafeRawBufferPointer(rebasing: bytes[range])
    guard !value.contains(UInt8(ascii: "\\")) else { throw .missing(key) }
    return value
  }

  /// Walks one JSON object, handing over each key with the cursor standing before its value.
  private static func members(
    of cursor: inout JSONCursor,
    _ visit: (UnsafeRawBufferPointer, inout JSONCursor) throws(Envelope.Failure) -> Void
  ) throws(Envelope.Failure) {
    guard cursor.skip("{") else { throw .notAnObject }
    if cursor.skip("}") { return }
    repeat {
      guard let key = cursor.string(), cursor.skip(":") else { throw .notAnObject }
      try visit(UnsafeRawBufferPointer(rebasing: cursor.bytes[key]), &cursor)
    } while cursor.skip(",")
    guard cursor.skip("}") else { throw .notAnObject }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether these bytes are exactly `text`.
  func equals(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { equals(UnsafeRawBufferPointer($0)) }
  }

  /// Whether these bytes are exactly the bytes of `other`.
  func equals(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count, let left = baseAddress, let right = other.baseAddress else {
      return count == other.count
    }
    return memcmp(left, right, count) == 0
  }
}
