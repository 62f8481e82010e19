internal import Glibc
internal import IncidentCore

/// Says on a terminal how far a long import has come; says nothing in a pipe.
final class ImportProgress {
  private let language: Language
  private let isShown: Bool
  private var hasShown = false

  init(_ context: RoomContext) {
    language = context.language
    isShown = isatty(STDERR_FILENO) == 1 && !context.wantsJSON
  }

  /// `rows` are read so far.
  func show(_ rows: Int) {
    guard isShown else { return }
    hasShown = true
    write("\r" + language.say("read \(rows) rows ...", "\(rows)行を読み込み..."))
  }

  /// Clears the line.
  func close() {
    if hasShown { write("\r\u{1B}[K") }
    hasShown = false
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
