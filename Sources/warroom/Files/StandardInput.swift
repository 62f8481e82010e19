internal import Glibc
internal import IncidentCore

/// Standard input as the bytes of one piece of evidence: in bounded memory, and never more than the
/// room takes.
enum StandardInput {
  /// Reads to its end through SHA-256; `each` sees every piece.
  ///
  /// - Throws: `CommandFailure` where it is a terminal, empty, longer than `limit` bytes, or cannot be
  ///   read.
  static func identity(
    limit: Int64, language: Language,
    each: (UnsafeRawBufferPointer) throws(CommandFailure) -> Void = { _ in }
  ) throws(CommandFailure) -> RegularFile.Identity {
    guard isatty(STDIN_FILENO) == 0 else {
      throw CommandFailure(
        .usage, rule: "no-input",
        language.say("Standard input is a terminal.", "標準入力が端末です。"),
        mend: language.say(
          "Send the file: `evidence add --stdin --name vpn.log < vpn.log`.",
          "ファイルを渡してください: `evidence add --stdin --name vpn.log < vpn.log`。"))
    }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 64)
    defer { piece.deallocate() }
    var digest = ByteDigest()
    var progress = ReadingProgress(of: "-", size: nil, language: language)
    while true {
      let got = read(STDIN_FILENO, piece.baseAddress, piece.count)
      if got == 0 { break }
      guard got > 0 else {
        if errno == EINTR { continue }
        throw CommandFailure(
          .unavailable, rule: "cannot-read", system: "standard input", in: language)
      }
      guard digest.count + Int64(got) <= limit else { throw tooLong(limit, language) }
      let bytes = UnsafeRawBufferPointer(rebasing: piece[..<got])
      digest.add(bytes)
      try each(bytes)
      progress.show(digest.count)
    }
    progress.end()
    guard digest.count > 0 else {
      throw CommandFailure(
        .usage, rule: "no-input",
        language.say("Nothing came on standard input.", "標準入力が空です。"),
        mend: language.say("Nothing was recorded.", "何も記録されていません。"))
    }
    return RegularFile.Identity(size: digest.count, sha256: digest.hex)
  }

  /// More bytes than the room takes in one piece.
  static func tooLong(_ limit: Int64, _ language: Language) -> CommandFailure {
    CommandFailure(
      .refused, rule: "evidence-too-long",
      language.say(
        "It is longer than \(limit) bytes, the room's limit. Nothing was recorded.",
        "ルームの上限(\(limit)バイト)を超えています。何も記録されていません。"),
      mend: language.say(
        "Keep it elsewhere and record its hash: `--hash SHA256 --size N`; or an admin raises the limit: `warroom setting set evidence-limit 16g`.",
        "別の場所に保管してハッシュだけ記録する(`--hash SHA256 --size N`)か、管理者が上限を変更してください: `warroom setting set evidence-limit 16g`。"
      ))
  }
}
