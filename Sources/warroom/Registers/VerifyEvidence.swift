internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Reads the bytes of evidence again and compares.
struct VerifyEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Hash a file again and compare it with the register.",
    discussion: """
      The comparison is recorded, also where it fails; then the exit status is 4. Without a file, the \
      room's own copy is read. A file alone is compared with the whole register, and nothing is recorded.

        warroom evidence verify EV-01 vpn.log
        warroom evidence verify EV-01
        warroom evidence verify unknown.bin
        ssh war evidence verify EV-01 --stdin < vpn.log
      """)

  @Argument(help: "The piece, such as EV-01, and a file; or a file alone.", completion: .file())
  var words: [String] = []
  @Flag(help: "Read the bytes from standard input.") var stdin = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard (stdin ? 0...1 : 1...2).contains(words.count) else {
      throw ValidationError("A piece of evidence and a file, or one of them, is needed.")
    }
  }

  func run() throws {
    try room.visit { context in
      let state = try context.state()
      let first = words.first.flatMap { typed in
        Register.evidence.number(typed: typed) == nil ? nil : typed
      }
      let named = first ?? (words.count == 2 ? words.first : nil)
      guard let named else {
        let path = words.first ?? "-"
        return try search(try identity(of: words.first, context), path, state, context)
      }
      let item = try context.evidence(named, in: state)
      guard let bytes = item.bytes else {
        throw RoomFailure.refused(.evidenceHasNoBytes(item.number))
      }
      let identity = try identity(of: words.count == 2 ? words.last : nil, context, copy: bytes)
      try record(item, bytes, identity, context)
    }
  }

  private func identity(
    of path: String?, _ context: RoomContext, copy: EvidenceBytes? = nil
  ) throws -> RegularFile.Identity {
    if stdin {
      return try StandardInput.identity(
        limit: try context.evidenceLimit(), language: context.language)
    }
    if let path { return try RegularFile(path: path, language: context.language).identity() }
    guard let copy, context.evidenceStore.holds(copy.sha256) else {
      throw CommandFailure(
        .usage, rule: "no-copy",
        context.language.say(
          "The room has no copy of it.", "ルームにコピーはありません。"),
        mend: context.language.say("Name the file to compare.", "照合するファイルを指定してください。"))
    }
    return try RegularFile(
      path: context.evidenceStore.path(of: copy.sha256), isNamed: false, language: context.language
    ).identity()
  }

  /// Records the comparison; whoever only reads is told the result all the same.
  private func record(
    _ item: EvidenceItem, _ bytes: EvidenceBytes, _ identity: RegularFile.Identity,
    _ context: RoomContext
  ) throws {
    let matches =
      bytes.sha256 == identity.sha256 && bytes.size.map { $0 == identity.size } ?? true
    let mayWrite = try context.room.ledger().member(context.author.member)?.right != .observer
    if mayWrite, !context.store.isReadOnly {
      let wish = NoteEvidenceCheck(
        evidence: item.label, sha256: identity.sha256, size: identity.size)
      try context.tell(
        try context.room.perform(
          wish, on: try context.incident(), by: context.author, at: context.now))
    } else {
      try Printer.output { printer in
        try printer.line(
          "\(item.label) \(matches ? "=" : "!=") \(identity.sha256) \(identity.size)")
      }
    }
    try context.remark(identity.remark)
    guard !matches else { return }
    throw CommandFailure(
      .unverified, rule: "evidence-differs",
      context.language.say(
        "These are not the bytes of \(item.label).\n  registered \(bytes.sha256) \(bytes.size.map { "\($0)" } ?? "-")\n  read       \(identity.sha256) \(identity.size)",
        "\(item.label) の内容と一致しません。\n  登録時 \(bytes.sha256) \(bytes.size.map { "\($0)" } ?? "-")\n  今回   \(identity.sha256) \(identity.size)"
      ),
      mend: context.language.say(
        "Keep both as they are, and find out who had it since.",
        "どちらも現状のまま保全し、その間の保管者を確認してください。"))
  }

  /// Which piece has these bytes.
  private func search(
    _ identity: RegularFile.Identity, _ path: String, _ state: IncidentState,
    _ context: RoomContext
  ) throws {
    let found = state.evidence.listed.filter { $0.bytes?.sha256 == identity.sha256 }
    try Printer.output { printer in
      if context.wantsJSON {
        return try printer.line(
          .object([
            "sha256": .text(identity.sha256), "size": .number(identity.size),
            "evidence": .list(found.map { .text($0.label) }),
          ]))
      }
      try printer.line("\(identity.sha256)  \(identity.size)  \(path)")
      for item in found {
        try printer.line(
          "\(context.language.say("It is \(item.label) \(item.account.described.what).", "\(item.label) \(item.account.described.what) と一致。"))"
        )
      }
    }
    try context.remark(identity.remark)
    guard found.isEmpty else { return }
    throw CommandFailure(
      .unverified, rule: "evidence-unknown",
      context.language.say(
        "No piece of evidence has these bytes.", "この内容の証拠は登録されていません。"),
      mend: context.language.say(
        "`warroom evidence add FILE` registers it.", "登録は `warroom evidence add ファイル`。"))
  }
}
