internal import FoundationEssentials

/// Reads an exported record line by line, in constant memory and trusting none of it.
public final class RecordReader {
  /// Why a file is no exported record.
  public enum Failure: Error, Hashable, Sendable {
    /// The first line is no header, or of a format this version does not know.
    case notARecord
  }

  private let source: () -> [UInt8]
  private var buffer: [UInt8] = []
  private var consumed = 0
  private var lineNumber = 0
  private var overlong = false
  private var body: [UInt8] = []

  /// The longest line in bytes: the longest body with every byte escaped, and its digests.
  static let lineLimit = Envelope.bodyLimit * 6 + 1_024

  /// A reader of what `source` gives piece by piece; an empty piece is the end.
  public init(_ source: @escaping () -> [UInt8]) { self.source = source }

  /// The first line. Ask for it once, before the events.
  public func header() throws(Failure) -> RecordHeader {
    guard let line = nextLine(),
      let header = try? JSONDecoder().decode(RecordHeader.self, from: Data(buffer[line]))
    else { throw .notARecord }
    return header
  }

  /// Lends every event to `visit`, in the file's order, up to the first line that is none.
  ///
  /// - Returns: The number of that line, counted from 1; nil when all could be read.
  func scan(_ visit: (ChainID, EventRow) -> Void) -> Int? {
    while let line = nextLine() {
      let read = buffer.withUnsafeBytes { bytes in
        RecordEntry(UnsafeRawBufferPointer(rebasing: bytes[line]), body: &body)
      }
      guard let entry = read else { return lineNumber }
      entry.lend(body: body, to: visit)
    }
    return overlong ? lineNumber + 1 : nil
  }

  /// The range of the next line in the buffer, without its line feed; nil at the end.
  private func nextLine() -> Range<Int>? {
    var searched = consumed
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { consumed = end + 1 }
        lineNumber += 1
        return consumed..<end
      }
      guard buffer.count - consumed <= RecordReader.lineLimit else {
        overlong = true
        return nil
      }
      let piece = source()
      if piece.isEmpty { return lastLine() }
      searched = buffer.count - consumed
      buffer.removeSubrange(..<consumed)
      consumed = 0
      buffer.append(contentsOf: piece)
    }
  }

  /// What is left without a line feed; nil if there is nothing.
  private func lastLine() -> Range<Int>? {
    guard consumed < buffer.count else { return nil }
    defer { consumed = buffer.count }
    lineNumber += 1
    return consumed..<buffer.count
  }
}
