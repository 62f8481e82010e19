/// The texts in the fields of one stored event, one after the other, without taking the rest apart.
struct BodyTexts {
  /// One text as it stands in the bytes, or with its escapes undone.
  struct Text {
    /// UTF-8.
    var bytes: UnsafeRawBufferPointer
    /// Whether no byte is outside ASCII.
    var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }
    /// The text.
    var string: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let body: UnsafeRawBufferPointer

  /// The texts of `body`, which must outlive this.
  init(_ body: UnsafeRawBufferPointer) { self.body = body }

  /// Whether a text under `data` fulfils `condition`; names of fields are no texts.
  func contains(where condition: (Text) -> Bool) -> Bool {
    guard var cursor = fields else { return false }
    let end = fieldsEnd(cursor)
    while cursor.position < end, let next = cursor.peek() {
      guard next == UInt8(ascii: "\"") else {
        cursor.step()
        continue
      }
      guard let range = cursor.string() else { return false }
      if cursor.peek() == UInt8(ascii: ":") { continue }
      if self.text(range, fulfils: condition) { return true }
    }
    return false
  }

  private func text(_ range: Range<Int>, fulfils condition: (Text) -> Bool) -> Bool {
    let raw = UnsafeRawBufferPointer(rebasing: body[range])
    guard raw.contains(UInt8(ascii: "\\")) else { return condition(Text(bytes: raw)) }
    var plain: [UInt8] = []
    guard JSONText.unescape(body[range], into: &plain) else { return false }
    return plain.withUnsafeBytes { condition(Text(bytes: $0)) }
  }

  /// A cursor before the value of `data`.
  private var fields: JSONCursor? {
    var cursor = JSONCursor(body)
    guard cursor.skip("{") else { return nil }
    repeat {
      guard let key = cursor.string(), cursor.skip(":") else { return nil }
      if UnsafeRawBufferPointer(rebasing: body[key]).equals("data") { return cursor }
      guard cursor.skipValue() else { return nil }
    } while cursor.skip(",")
    return nil
  }

  private func fieldsEnd(_ start: JSONCursor) -> Int {
    var cursor = start
    return cursor.skipValue() ? cursor.position : start.position
  }
}
