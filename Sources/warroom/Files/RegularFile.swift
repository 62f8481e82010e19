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
    let code = errno
    guard descriptor >= 0 else {
      throw CommandFailure(.usage, rule: "cannot-read", system: path, code, in: language)
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
    limit: Int = .max, size: Int = 1 << 16,
    _ body: (UnsafeRawBufferPointer) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    defer { piece.deallocate() }
    var left = limit
    while left > 0 {
      let got = read(descriptor, piece.baseAddress, min(left, piece.count))
      if got == 0 { return }
      if got > 0 {
        try body(UnsafeRawBufferPointer(rebasing: piece[..<got]))
        left -= got
      } else if errno != EINTR {
        throw CommandFailure(.unavailable, rule: "cannot-read", system: path, in: language)
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

  /// What a file is at one moment.
  struct State {
    /// Its size in bytes.
    var size: Int64
    /// When its bytes were last changed; nil where nobody knows.
    var modified: Moment?
    /// The same to the nanosecond.
    var changed: [Int]
  }

  /// What it is now.
  var state: State {
    guard let status else { return State(size: 0, modified: nil, changed: []) }
    let time = status.st_mtim
    return State(
      size: Int64(status.st_size),
      modified: Moment(
        milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000),
      changed: [time.tv_sec, time.tv_nsec])
  }

  /// Whether its path still leads to it.
  var isStillThere: Bool {
    var now = stat()
    guard let status, lstat(path, &now) == 0 else { return false }
    return now.st_ino == status.st_ino && now.st_dev == status.st_dev
  }

  private var isRegular: Bool { status.map { $0.st_mode & S_IFMT == S_IFREG } ?? false }

  private var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }
}
