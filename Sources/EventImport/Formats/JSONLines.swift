/// The lines of a file, from 1; blank ones are passed over. They end with LF or CR LF, or with CR
/// alone in a file that has no LF.
struct FileLines {
  private let bytes: [UInt8]
  private let end: UInt8
  private var position: Int
  private var line = 0

  /// The lines of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = bytes.contains(UInt8(ascii: "\n")) ? UInt8(ascii: "\n") : UInt8(ascii: "\r")
  }

  /// The next line that is not blank, without its end; nil at the end.
  mutating func next() -> (line: Int, bytes: ArraySlice<UInt8>)? {
    while position < bytes.count {
      line += 1
      let rest = bytes[position...]
      let stop = rest.firstIndex(of: end) ?? bytes.count
      position = stop + 1
      var content = rest[..<stop]
      if content.last == UInt8(ascii: "\r") { content.removeLast() }
      let isBlank = content.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if !isBlank { return (line, content) }
    }
    return nil
  }
}
