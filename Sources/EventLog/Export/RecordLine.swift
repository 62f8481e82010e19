/// The lines of an exported record, written by hand: the body goes in as the text it is, so its
/// bytes come back exactly, and nothing is built for each event.
struct RecordLine {
  var bytes: [UInt8] = []

  /// Appends the header's line.
  mutating func append(_ header: RecordHeader) {
    let heads = header.heads.map { head in
      "{\"chain\":\(head.chain.rawValue),\"seq\":\(head.seq),\"hash\":\"\(head.hash)\"}"
    }
    append(
      """
      {"format":"\(RecordHeader.format)","instance":"\(header.instance)",\
      "heads":[\(heads.joined(separator: ","))]}

      """)
  }

  /// Appends one event's line. Bytes of a damaged store are written as they are: what is wrong
  /// with them is for the verifier to say.
  mutating func append(_ row: EventRow, of chain: ChainID) {
    append("{\"chain\":\(chain.rawValue),\"seq\":\(row.seq)")
    if let salt = row.salt { append(hex: salt, key: ",\"salt\":\"") }
    append(hex: row.digest, key: ",\"digest\":\"")
    append(hex: row.hash, key: ",\"hash\":\"")
    if let body = row.body {
      append(",\"body\":\"")
      append(escaping: body)
      append("\"")
    }
    append("}\n")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(hex value: UnsafeRawBufferPointer, key: String) {
    append(key)
    for byte in value {
      bytes.append(Hex.digit(byte >> 4))
      bytes.append(Hex.digit(byte & 15))
    }
    append("\"")
  }

  private mutating func append(escaping text: UnsafeRawBufferPointer) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        append("\\u00")
        bytes.append(Hex.digit(byte >> 4))
        bytes.append(Hex.digit(byte & 15))
      default:
        bytes.append(byte)
      }
    }
  }
}
