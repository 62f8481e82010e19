internal import Crypto

extension RegularFile {
  /// What identifies the bytes of a file.
  struct Identity {
    /// How many bytes were read.
    var size: Int64
    /// SHA-256 of them, lower-case hexadecimal.
    var sha256: String
  }

  /// Reads the file through SHA-256, as long as it was when it was opened: a log that grows
  /// meanwhile gives the digest of the stated length.
  ///
  /// - Throws: `CommandFailure` of `.unavailable` where it is shorter than it was or cannot be read.
  func identity() throws(CommandFailure) -> Identity {
    let size = self.size
    var read: Int64 = 0
    var sha = SHA256()
    try forEachPiece(limit: Int(size)) { piece in
      sha.update(bufferPointer: piece)
      read += Int64(piece.count)
    }
    guard read == size else {
      throw CommandFailure(
        .unavailable, rule: "file-changed",
        language.say(
          "\(path) became shorter while it was read. Nothing was recorded.",
          "\(path) は読み込み中に短くなりました。何も記録されていません。"))
    }
    let digits = sha.finalize().map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return Identity(size: size, sha256: digits.joined())
  }
}
