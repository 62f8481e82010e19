internal import Glibc
internal import IncidentCore
internal import SafeText

extension RegularFile {
  /// What identifies the bytes of a file.
  struct Identity {
    /// How many bytes were read.
    var size: Int64
    /// SHA-256 of them, lower-case hexadecimal.
    var sha256: String
    /// When the file was last changed.
    var modified: Moment?
    /// What somebody should know about how it was read, where there is something.
    var remark: String?
  }

  /// How much is read at a time, in bytes: below half a mebibyte the calls cost more than the hash.
  private static let piece = 1 << 20

  /// Reads the file through SHA-256, as long as it was when it was opened: a log that grows
  /// meanwhile gives the digest of the stated length, and a remark that says so.
  ///
  /// `each` sees every piece on its way, such as to write a copy. On a terminal a long reading says
  /// how far it is.
  ///
  /// - Throws: `CommandFailure` of `.unavailable` where it was changed while it was read, is shorter
  ///   than it was, or cannot be read.
  func identity(
    each: (UnsafeRawBufferPointer) throws(CommandFailure) -> Void = { _ in }
  ) throws(CommandFailure) -> Identity {
    let before = state
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    var digest = ByteDigest()
    var progress = ReadingProgress(of: path, size: before.size, language: language)
    try forEachPiece(limit: Int(before.size), size: RegularFile.piece) {
      (piece) throws(CommandFailure) in
      digest.add(piece)
      try each(piece)
      progress.show(digest.count)
    }
    progress.end()
    let after = state
    guard digest.count == before.size else {
      throw changed("became shorter while it was read", "は読み込み中に短くなりました")
    }
    guard after.size > before.size || after.changed == before.changed else {
      throw changed("was changed while it was read", "は読み込み中に変更されました")
    }
    return Identity(
      size: before.size, sha256: digest.hex, modified: before.modified,
      remark: remark(before, after))
  }

  private func remark(_ before: State, _ after: State) -> String? {
    if after.size > before.size {
      return language.say(
        "\(path) grew while it was read: the hash is of its first \(before.size) bytes.",
        "\(path) は読み込み中に大きくなりました。ハッシュは先頭\(before.size)バイトのものです。")
    }
    guard !isStillThere else { return nil }
    return language.say(
      "\(path) was moved or deleted while it was read; the hash is of what it held.",
      "\(path) は読み込み中に移動または削除されました。ハッシュは読み込んだ内容のものです。")
  }

  private func changed(_ english: String, _ japanese: String) -> CommandFailure {
    CommandFailure(
      .unavailable, rule: "file-changed",
      language.say(
        "\(path) \(english). Nothing was recorded.", "\(path) \(japanese)。何も記録されていません。"),
      mend: language.say(
        "Stop what writes to it, or copy it first and add the copy.",
        "書き込みを止めるか、先にコピーしてコピーを追加してください。"))
  }
}

/// Says on standard error how far a long reading is, where that is a terminal.
struct ReadingProgress {
  private let name: String
  private let size: Int64
  private let language: Language
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let begun = Moment.now
  private var said: Moment?

  /// A reading of `size` bytes; nil where nobody knows how many.
  init(of name: String, size: Int64?, language: Language) {
    self.name = name
    self.size = size ?? 0
    self.language = language
  }

  /// Says it, at most twice a second and not in the first.
  mutating func show(_ count: Int64) {
    guard isTerminal else { return }
    let now = Moment.now
    guard now - (said ?? begun + 500) >= 500 else { return }
    said = now
    let mebibytes = "\(count >> 20) MiB"
    let of = size > 0 ? " / \(size >> 20) MiB  \(count / max(1, size / 100)) %" : ""
    write("\r\(name)  \(mebibytes)\(of) ")
  }

  /// Clears the line.
  func end() {
    if said != nil { write("\r\u{1B}[K") }
  }

  /// The name is a stranger's: only the sequence that clears the line is ours.
  private func write(_ text: String) {
    let clears = text == "\r\u{1B}[K"
    let printed = clears ? text : "\r" + PlainText(untrusted: String(text.dropFirst())).value
    let bytes = Array(printed.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
