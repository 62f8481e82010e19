internal import Glibc
internal import IncidentCore

/// Copies of evidence inside the room's directory, each under its SHA-256: never overwritten, read by
/// the account alone, and verified before anything is recorded.
struct EvidenceStore {
  /// What stays free for the record when a copy has been made, in bytes: a room whose disk is full
  /// cannot record.
  private static let reserve: UInt = 512 << 20

  private let directory: String
  private let language: Language

  /// The store of the room at `room`.
  init(room: String, language: Language) {
    directory = room + "/evidence"
    self.language = language
  }

  /// The path of the copy of what has `sha256`.
  func path(of sha256: String) -> String { directory + "/" + sha256 }

  /// Whether there is a copy of what has `sha256`.
  func holds(_ sha256: String) -> Bool { FileTime.modified(path(of: sha256)) != nil }

  /// Whether the room keeps any copies.
  var isInUse: Bool { FileTime.modified(directory) != nil }

  /// Copies what `read` gives piece by piece. Until the copy is settled nobody else makes or drops
  /// one: of two people who bring the same bytes, one may be refused, and must not take the other's
  /// copy away.
  ///
  /// - Throws: `CommandFailure` where the disk has too little room, or the copy is not what was read.
  func keep(
    size: Int64?,
    _ read: ((UnsafeRawBufferPointer) throws(CommandFailure) -> Void) throws(CommandFailure) ->
      RegularFile.Identity
  ) throws(CommandFailure) -> EvidenceCopy {
    try makeDirectory()
    try expectSpace(for: UInt(max(0, size ?? 0)))
    let name = ".\(UInt64.random(in: .min ... .max)).arriving"
    let arriving = directory + "/" + name
    let file = try WholeFile(
      at: arriving, isNamed: false, replaces: false, language: language)
    var unchecked = 0
    let identity = try read { (piece) throws(CommandFailure) in
      unchecked += piece.count
      if unchecked >= 64 << 20 {
        unchecked = 0
        try expectSpace(for: 0)
      }
      try file.write(piece)
    }
    try file.sync()
    try file.publish()
    defer { unlink(arriving) }
    try verify(arriving, identity)
    let final = path(of: identity.sha256)
    let turn = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard turn >= 0 else { throw failure(directory) }
    while flock(turn, LOCK_EX) != 0, errno == EINTR {}
    let isNew = link(arriving, final) == 0
    let code = errno
    let copy = EvidenceCopy(identity, isNew: isNew, path: final, turn: turn)
    if !isNew {
      guard code == EEXIST else {
        throw CommandFailure(.unavailable, rule: "cannot-write", system: final, code, in: language)
      }
      try verify(final, identity)
    }
    fsync(turn)
    return copy
  }

  private func verify(
    _ path: String, _ expected: RegularFile.Identity
  ) throws(CommandFailure) {
    let found = try RegularFile(path: path, isNamed: false, language: language).identity()
    guard found.sha256 == expected.sha256, found.size == expected.size else {
      throw CommandFailure(
        .unavailable, rule: "copy-differs",
        language.say(
          "The copy at \(path) is not what was read. Nothing was recorded.",
          "コピー \(path) の内容が読み込んだものと一致しません。何も記録されていません。"),
        mend: language.say("Check the disk.", "ディスクを確認してください。"))
    }
  }

  private func makeDirectory() throws(CommandFailure) {
    if mkdir(directory, 0o700) != 0, errno != EEXIST { throw failure(directory) }
    var status = stat()
    guard lstat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else {
      throw CommandFailure(
        .unavailable, rule: "cannot-write",
        language.say(
          "\(directory) is not a folder of this account.",
          "\(directory) はこのアカウントのフォルダーではありません。"),
        mend: language.say(
          "Give it back to the account that owns the room: `chown`.",
          "`chown` でルームを所有するアカウントに戻してください。"))
    }
  }

  private func expectSpace(for size: UInt) throws(CommandFailure) {
    var space = statvfs()
    guard statvfs(directory, &space) == 0 else { throw failure(directory) }
    let free = UInt(space.f_bavail) * UInt(space.f_frsize)
    guard free >= size, free - size >= EvidenceStore.reserve else {
      throw CommandFailure(
        .unavailable, rule: "no-space",
        language.say(
          "A copy would leave too little room on the disk for the record: \(free >> 20) MiB are free.",
          "コピーすると記録用の空き容量が不足します(空き\(free >> 20) MiB)。"),
        mend: language.say(
          "Leave out --copy, and keep the original where it is.",
          "--copy を付けず、原本を元の場所に保管してください。"))
    }
  }

  private func failure(_ path: String) -> CommandFailure {
    CommandFailure(.unavailable, rule: "cannot-write", system: path, in: language)
  }
}
