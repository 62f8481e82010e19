/// A table of cells with quotes (RFC 4180), read byte by byte: rows end with LF, CR LF or CR, a
/// quoted cell may hold all of them, and no byte is ever looked at as part of a `Character`.
struct CSVReader {
  /// One row as it stands in the file.
  struct Record {
    /// The line it begins on, from 1.
    var line: Int
    /// The cells, without their quotes.
    var cells: [[UInt8]]
    /// Where it stands, without its line end.
    var bytes: Range<Int>
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let hasQuotes: Bool
  private var position: Int
  private var line = 1

  /// A reader of `bytes`; without `hasQuotes`, a quote is a character like any other.
  init(_ bytes: [UInt8], hasQuotes: Bool) {
    self.bytes = bytes
    self.hasQuotes = hasQuotes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    delimiter = CSVReader.delimiter(of: bytes[position...])
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws(ImportFailure) -> Record? {
    while position < bytes.count {
      let record = try record()
      if record.cells.count > 1 || record.cells.first?.isEmpty == false { return record }
    }
    return nil
  }

  private mutating func record() throws(ImportFailure) -> Record {
    let (start, first) = (position, line)
    var cells: [[UInt8]] = []
    while true {
      cells.append(try cell())
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    let end = position
    skipLineEnd()
    return Record(line: first, cells: cells, bytes: start..<end)
  }

  private mutating func cell() throws(ImportFailure) -> [UInt8] {
    var cell: [UInt8] = []
    if hasQuotes, position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      cell = try quoted()
    }
    // Whatever follows a closing quote is taken as it stands.
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
    cell += bytes[start..<position]
    return cell
  }

  private mutating func quoted() throws(ImportFailure) -> [UInt8] {
    var cell: [UInt8] = []
    let opened = line
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return cell }
        position += 1
      } else if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r")
          && !(position < bytes.count && bytes[position] == UInt8(ascii: "\n")))
      {
        line += 1
      }
      cell.append(byte)
    }
    throw .openQuote(line: opened)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    line += 1
    if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "\n")
    {
      position += 1
    }
    position += 1
  }

  /// The delimiter that stands most often in the first line: a comma, a semicolon where a comma
  /// separates decimals, or a tab.
  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] }
      .flatMap { counts[$0, default: 0] > 0 ? $0 : nil } ?? UInt8(ascii: ",")
  }
}
