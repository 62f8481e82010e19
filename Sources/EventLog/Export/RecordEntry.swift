internal import IncidentCore

/// One event's line of an exported record, apart from its body.
struct RecordEntry {
  private var chain: ChainID?
  private var seq: Int64?
  private var salt: [UInt8]?
  private var digest: [UInt8]?
  private var hash: [UInt8]?
  private var hasBody = false

  /// Reads a line, leaving its body in `body`, whose memory is used again for each; nil if it is
  /// not one JSON object with the members of an event. Unknown members are stepped over.
  init?(_ line: UnsafeRawBufferPointer, body: inout [UInt8]) {
    var cursor = JSONCursor(line)
    guard cursor.skip("{") else { return nil }
    repeat {
      guard let key = cursor.string(), cursor.skip(":"),
        take(UnsafeRawBufferPointer(rebasing: line[key]), &cursor, body: &body)
      else { return nil }
    } while cursor.skip(",")
    guard cursor.skip("}"), cursor.peek() == nil,
      chain != nil, seq != nil, digest != nil, hash != nil, (salt == nil) != hasBody
    else { return nil }
  }

  /// Takes the value the cursor stands before; false if it is not what `key` needs, or is there
  /// for the second time.
  private mutating func take(
    _ key: UnsafeRawBufferPointer, _ cursor: inout JSONCursor, body: inout [UInt8]
  ) -> Bool {
    switch key.count {
    case 3 where key.equals("seq"):
      guard seq == nil else { return false }
      seq = cursor.number()
      return seq != nil
    case 5 where key.equals("chain"):
      guard chain == nil else { return false }
      chain = cursor.number().flatMap(ChainID.init(rawValue:))
      return chain != nil
    case 4 where key.equals("salt"): return RecordEntry.take(&salt, &cursor)
    case 6 where key.equals("digest"): return RecordEntry.take(&digest, &cursor)
    case 4 where key.equals("hash"): return RecordEntry.take(&hash, &cursor)
    case 4 where key.equals("body"):
      guard !hasBody, let range = cursor.string() else { return false }
      hasBody = true
      return JSONText.unescape(cursor.bytes[range], into: &body)
    default:
      return cursor.skipValue()
    }
  }

  private static func take(_ place: inout [UInt8]?, _ cursor: inout JSONCursor) -> Bool {
    guard place == nil, let range = cursor.string() else { return false }
    place = Hex.bytes(cursor.bytes[range])
    return place != nil
  }

  /// Lends the event to `visit`, with the body `init` left aside.
  func lend(body: [UInt8], to visit: (ChainID, EventRow) -> Void) {
    guard let chain, let seq, let digest, let hash else { return }
    (salt ?? []).withUnsafeBytes { saltBytes in
      digest.withUnsafeBytes { digest in
        hash.withUnsafeBytes { hash in
          body.withUnsafeBytes { body in
            visit(
              chain,
              EventRow(
                seq: seq, salt: salt == nil ? nil : saltBytes, body: hasBody ? body : nil,
                digest: digest, hash: hash, copies: nil))
          }
        }
      }
    }
  }
}
