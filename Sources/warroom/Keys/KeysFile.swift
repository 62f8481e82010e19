internal import Glibc
internal import IncidentCore

/// The file that tells sshd who may come in, made from the room: the same bytes for the same room.
struct KeysFile {
  /// Its text.
  let text: String
  /// How many keys are in it.
  let keys: Int

  /// The file for `ledger`, with the lines of `door`.
  init(_ ledger: LedgerState, door: DoorLine) {
    let lines = ledger.activeMembers.sorted { $0.id < $1.id }.flatMap { member in
      member.activeKeys.sorted { $0.id < $1.id }.map { door.text(member.id, $0) }
    }
    keys = lines.count
    text =
      (["# Made by `warroom keys sync`. Change who comes in with `warroom member`, not here."]
      + lines).joined(separator: "\n") + "\n"
  }

  /// Puts it at `path` in one step, readable by everybody, unless it is there already.
  ///
  /// - Returns: whether anything was written.
  func write(to path: String, language: Language) throws(CommandFailure) -> Bool {
    if isThere(at: path) { return false }
    let file = try WholeFile(at: path, replaces: true, permissions: 0o644, language: language)
    try file.write(Array(text.utf8))
    try file.sync()
    try file.publish()
    return true
  }

  /// Whether the file at `path` says this already, and only its owner may change it.
  private func isThere(at path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & 0o777 == 0o644, status.st_uid == geteuid(),
      status.st_size == text.utf8.count
    else { return false }
    var bytes = [UInt8](repeating: 0, count: text.utf8.count)
    return read(descriptor, &bytes, bytes.count) == bytes.count && bytes.elementsEqual(text.utf8)
  }
}
