/// What every body says around its payload, whatever kind of event it is.
///
/// ```
/// {"v":1,"id":"<32 hex>","at":"2026-11-20T03:44:17.123Z","by":"alice","via":"tty",
///  "type":"task-done","occurred":"…","data":{"task":"C-03",…}}
/// ```
///
/// Read from the bytes themselves, never passed beside them, so what a store indexes cannot
/// differ from what it hashed.
public struct Envelope: Hashable, Sendable {
  /// The act the event belongs to: the body's `id`.
  public var operation: OperationID
  /// The words to search and order by.
  public var index: EventIndex

  /// An envelope by its parts.
  public init(operation: OperationID, index: EventIndex) {
    self.operation = operation
    self.index = index
  }

  /// Why bytes are no body of an event.
  public enum Failure: Error, Hashable, Sendable {
    /// Not UTF-8.
    case notUTF8
    /// Not one JSON object, or one of the envelope's values is nested where it may not be.
    case notAnObject
    /// A value every event needs is absent, or not of its form. The name is its JSON key.
    case missing(String)
    /// A value is there twice; readers would disagree which one counts.
    case repeated(String)
    /// More than `Envelope.bodyLimit` bytes.
    case tooLong(Int)
  }

  /// The longest body in bytes: the longest text a person may enter, escaped, and its envelope.
  public static let bodyLimit = 1 << 20

  /// Reads the envelope of a body.
  ///
  /// - Throws: `Failure` naming the first thing wrong.
  public init(body: [UInt8]) throws(Failure) {
    guard body.count <= Envelope.bodyLimit else { throw .tooLong(body.count) }
    guard String(validating: body, as: UTF8.self) != nil else { throw .notUTF8 }
    self = try body.withUnsafeBufferPointer { (body) throws(Failure) in
      try EnvelopeScan(UnsafeRawBufferPointer(body)).envelope()
    }
  }
}
