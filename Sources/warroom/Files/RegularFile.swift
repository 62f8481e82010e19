internal import Glibc
internal import IncidentCore

/// A file to be read: a regular one, reached through no symbolic link at its end, so that neither a
/// device nor a pipe nor a planted link is ever taken for it.
final class RegularFile {
  /// Its path as typed.
  let path: String
  /// Its descriptor, open for reading.
  let descriptor: Int32
  /// The language of what it has to say.
  let language: Language

  /// Opens the file at `path`.
  ///
  /// - Throws: `CommandFailure` of `.usage` where there is none, or it is not a regular file.
  /// `isNamed` is false for files of our own, which nobody names.
  init(path: String, isNamed: Bool = true, language: Language) throws(CommandFailure) {
    self.path = path
    self.language = language
    if isNamed { try Visitor.refuseFile(language) }
    // Without O_NONBLOCK, opening a pipe would wait for its writer.
    descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    let reason = String(cString: strerror(errno))
    guard descriptor >= 0 else {
      throw CommandFailure(.usage, rule: "cannot-read", "\(path): \(reason)")
    }
    guard isRegular else {
      throw CommandFailure(
        .usage, rule: "not-a-file",
        language.say("\(path) is not a regular file.", "\(path) は通常のファイルではありません。"),
        mend: language.say(
          "Devices, pipes, directories and symbolic links are not read.",
          "デバイス、パイプ、ディレクトリ、シンボリックリンクは読み込みません。"))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether the filesystem has anything at `path`. A visitor is never told.
  static func isSomething(at path: String) -> Bool {
    var status = stat()
    return Visitor.current == nil && lstat(path, &status) == 0
  }

  /// Lends the file piece by piece to `body`, at most `limit` bytes in all.
  func forEachPiece(
    limit: Int = .max, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(CommandFailure) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var left = limit
    while left > 0 {
      let got = read(descriptor, &piece, min(left, piece.count))
      if got == 0 { return }
      if got > 0 {
        piece.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<got])) }
        left -= got
      } else if errno != EINTR {
        throw CommandFailure(
          .unavailable, rule: "cannot-read", "\(path): \(String(cString: strerror(errno)))")
      }
    }
  }

  /// The first `count` bytes of the file.
  func bytes(atMost count: Int) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachPiece(limit: count) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Its size in bytes, as of now.
  var size: Int64 { status.map { Int64($0.st_size) } ?? 0 }

  /// Who may read and write it.
  var permissions: UInt32 { (status?.st_mode ?? 0o600) & 0o777 }

  private var isRegular: Bool { status.map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

  private var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }
}
