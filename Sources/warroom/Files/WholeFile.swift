internal import Glibc
internal import IncidentCore

/// A file that is written in full under another name and appears under its own at once, or never.
///
/// Nothing is written through a link that somebody planted: the temporary name must be free, and
/// taking the final name replaces what is there or fails, but never follows it.
final class WholeFile {
  private let path: String
  private let name: String
  private let partial: String
  private let replaces: Bool
  private let language: Language
  private let directory: Int32
  private let descriptor: Int32
  private var isPublished = false

  /// Begins a file that will be at `path`; a file that is there already is replaced or left alone.
  /// Nobody else may read it, unless `permissions` say so.
  ///
  /// `isNamed` is false for files of our own, which nobody names.
  ///
  /// - Throws: `CommandFailure` where the file is there, or its directory cannot be written.
  init(
    at path: String, isNamed: Bool = true, replaces: Bool, permissions: UInt32 = 0o600,
    language: Language
  ) throws(CommandFailure) {
    self.path = path
    self.replaces = replaces
    self.language = language
    if isNamed { try Visitor.refuseFile(language) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    partial = ".\(name.prefix(60)).\(UInt64.random(in: .min ... .max)).partial"
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else {
      descriptor = -1
      throw WholeFile.failure(path)
    }
    var status = stat()
    let isThere = fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    descriptor =
      isThere && !replaces
      ? -1
      : openat(directory, partial, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard replaces || !isThere else { throw isThereAlready() }
    guard descriptor >= 0 else { throw WholeFile.failure(path) }
    // The process's mask would take away what the file had before.
    if permissions != 0o600 { fchmod(descriptor, permissions) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isPublished, directory >= 0 { unlinkat(directory, partial, 0) }
    if directory >= 0 { close(directory) }
  }

  /// Adds `bytes` to the file.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let isWhole = bytes.withUnsafeBytes { isWritten($0) }
    guard isWhole else { throw WholeFile.failure(path) }
  }

  /// Adds a piece of another file.
  func write(_ piece: UnsafeRawBufferPointer) throws(CommandFailure) {
    guard isWritten(piece) else { throw WholeFile.failure(path) }
  }

  private func isWritten(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Lends the descriptor, to read what was written from its beginning.
  func reread<Value>(_ body: (Int32) throws -> Value) throws -> Value {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw WholeFile.failure(path) }
    return try body(descriptor)
  }

  /// Makes all that was written durable; what can go wrong with a disk goes wrong here.
  func sync() throws(CommandFailure) {
    guard fsync(descriptor) == 0 else { throw WholeFile.failure(path) }
  }

  /// Gives the file its name. A link, unlike a rename, fails where somebody took the name meanwhile.
  func publish() throws(CommandFailure) {
    if replaces {
      guard renameat(directory, partial, directory, name) == 0 else {
        throw WholeFile.failure(path)
      }
    } else {
      guard linkat(directory, partial, directory, name, 0) == 0 else {
        throw errno == EEXIST ? isThereAlready() : WholeFile.failure(path)
      }
      unlinkat(directory, partial, 0)
    }
    isPublished = true
    fsync(directory)
  }

  private func isThereAlready() -> CommandFailure {
    CommandFailure(
      .refused, rule: "file-exists",
      language.say("\(path) is there already.", "\(path) はすでに存在します。"),
      mend: language.say("--force replaces it.", "置き換えるには --force。"))
  }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(.unavailable, rule: "cannot-write", system: path)
  }
}
