internal import Glibc

/// Whose a file is and who may change it.
struct FileStanding {
  /// The owner's number.
  let owner: uid_t
  /// The permission bits.
  let mode: mode_t
  /// Whether it is a directory.
  let isDirectory: Bool

  /// The standing of what is at `path` itself, or of what a link there leads to; nil where nothing is.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    owner = status.st_uid
    mode = status.st_mode & 0o7777
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether root alone can change it.
  var isRootsAlone: Bool { owner == 0 && mode & 0o022 == 0 }
}
