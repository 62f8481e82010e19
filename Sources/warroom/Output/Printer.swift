internal import Glibc
internal import IncidentReports
internal import SafeText

/// Writes to standard output or standard error: in large pieces, and only what is safe to see.
final class Printer {
  /// Where it goes.
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  /// The reader closed its end, as `head -1` does; a normal end of the command.
  struct ReaderIsGone: Error {}

  private let descriptor: Int32
  private let asciiOnly: Bool
  private var pending: [UInt8] = []

  /// A printer on `stream`.
  init(_ stream: Stream) {
    descriptor = stream.rawValue
    // In a pipe the text is data and stays as it is.
    asciiOnly = isatty(descriptor) == 1 && !Surroundings.isUTF8
  }

  /// Prints on standard output and sees to it that all of it is written.
  static func output<Value>(_ print: (Printer) throws -> Value) throws -> Value {
    let printer = Printer(.standardOutput)
    let value = try print(printer)
    try printer.flush()
    return value
  }

  /// One line.
  func line(_ text: PlainText) throws {
    try raw((asciiOnly ? text.asciiOnly : text).value + "\n")
  }

  /// One line of JSON.
  func line(_ json: JSON) throws { try raw(json.line + "\n") }

  /// A text of one or more lines.
  func block(_ text: String) throws {
    for line in PlainText.lines(untrusted: text) { try self.line(line) }
  }

  /// Text of a format that made it safe already.
  func raw(_ text: String) throws { try raw(Array(text.utf8)) }

  /// Bytes of a format that made them safe already.
  func raw(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes what was printed so far.
  ///
  /// - Throws: `ReaderIsGone`, or a `CommandFailure` of `.unavailable` with the system's words.
  func flush() throws {
    defer { pending.removeAll(keepingCapacity: true) }
    var rest = pending[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw ReaderIsGone()
      } else if errno != EINTR {
        throw CommandFailure(.unavailable, rule: "cannot-write", system: "standard output")
      }
    }
  }
}
