internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Enters a piece of evidence into the register.
struct AddEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Register a file, a text or a hash as evidence.",
    discussion: """
      Of a file, name, size, SHA-256 and time of its last change are recorded; the file stays where it \
      is. --copy also keeps a verified copy in the room's folder, readable by its account alone. What \
      stays elsewhere is recorded by its hash. With --task it proves that task; without --kind the \
      task's next missing kind is taken.

        warroom evidence add vpn.log --task E-02 --source fw1 --clock-offset +00:03:12
        warroom evidence add "disk of host-17" --hash 9f86d0…0a08 --size 512110190592 --seal 4711
        warroom evidence add "receipt 2026-1187" --task N-03 --kind receipt
        ssh war evidence add --stdin --name vpn.log --source fw1 < vpn.log
      """)

  @Argument(help: "A file, or a text.", completion: .file()) var what: String?
  @Option(
    help: ArgumentHelp("The task it proves.", valueName: "task"), completion: Completions.tasks)
  var task: String?
  @OptionGroup(title: "Description") var words: EvidenceWords
  @Flag(help: "Read the bytes from standard input.") var stdin = false
  @Option(help: ArgumentHelp("With --stdin: the file's name.", valueName: "name"))
  var name: String?
  @Option(
    name: .customLong("hash"),
    help: ArgumentHelp("SHA-256 of what stays elsewhere.", valueName: "sha256"))
  var hash: String?
  @Option(help: ArgumentHelp("With --hash: its size in bytes.", valueName: "bytes"))
  var size: Int64?
  @Flag(help: "Keep a copy in the room's folder.") var copy = false
  @Flag(name: .customLong("text"), help: "It is a text, also where a file has that name.")
  var isText = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if stdin, what != nil || hash != nil || isText {
      throw ValidationError("--stdin goes with --name, not with a text, a file or --hash.")
    }
    if stdin, name == nil { throw ValidationError("--stdin needs --name.") }
    if !stdin, name != nil { throw ValidationError("--name goes with --stdin.") }
    if !stdin, what == nil { throw ValidationError("A file, a text or --stdin is needed.") }
    if size != nil, hash == nil { throw ValidationError("--size goes with --hash.") }
    if hash != nil, copy { throw ValidationError("--hash is of what stays elsewhere: no --copy.") }
    if let size, size < 0 { throw ValidationError("--size is a number of bytes.") }
  }

  func run() throws {
    try room.write { context in
      let incident = try context.incident()
      let task = try task.map { try context.task($0) }
      let source = try source(context)
      // What was read is said once more only where it could be recorded.
      let described = try words.described(
        source.what, kind: source.bytes == nil ? .note : .file, context)
      let wish = RegisterEvidence(
        described, bytes: source.bytes, task: task, kindIsGiven: words.kind != nil,
        occurred: try context.time(words.at))
      let receipt: Receipt
      do {
        receipt = try context.room.perform(
          wish, on: incident, by: context.author, at: context.now)
      } catch {
        source.copy?.settle(isRecorded: false)
        throw error
      }
      source.copy?.settle(isRecorded: true)
      try context.tell(receipt)
      try context.remark(source.remark)
      try context.remark(known(source, receipt, context.language))
    }
  }

  /// Which piece the bytes were already, and that its copy is there now; nil for a new piece.
  private func known(_ source: Source, _ receipt: Receipt, _ language: Language) -> String? {
    let isNew = receipt.records.contains { record in
      guard case .evidence(.registered) = record.event else { return false }
      return true
    }
    guard !isNew, let bytes = source.bytes,
      let item = receipt.state.evidence.standing.first(where: { $0.bytes?.sha256 == bytes.sha256 })
    else { return nil }
    let name = "\(item.label) (\(item.account.described.what))"
    if source.copy != nil {
      return language.say(
        "These bytes are \(name) already; the room keeps a copy of them now.",
        "同じ内容が \(name) として登録済みです。コピーはルーム内に保管しました。")
    }
    return language.say(
      "These bytes are \(name) already.", "同じ内容が \(name) として登録済みです。")
  }

  /// What is registered, and its bytes.
  private struct Source {
    var what: String
    var bytes: EvidenceBytes?
    var remark: String?
    var copy: EvidenceCopy?
  }

  private func source(_ context: RoomContext) throws -> Source {
    if stdin { return try standardInput(context) }
    let typed = what ?? ""
    if let hash { return try stated(hash, typed, context) }
    guard !isText, RegularFile.isSomething(at: typed) else {
      if copy {
        throw CommandFailure(
          .usage, rule: "not-a-file",
          context.language.say("There is no file \(typed) to copy.", "コピーする \(typed) がありません。"),
          mend: context.language.say(
            "Check the path, or leave out --copy to register a text.",
            "パスを確認するか、文を登録するなら --copy を外してください。"))
      }
      if !isText, looksLikeFile(typed) { throw missing(typed, context.language) }
      return Source(what: try context.typed.note(typed))
    }
    let file = try RegularFile(path: typed, language: context.language)
    let name = try context.typed.title(typed.split(separator: "/").last.map { String($0) } ?? typed)
    guard copy else { return source(name, try file.identity()) }
    let limit = try context.evidenceLimit()
    guard file.size <= limit else { throw StandardInput.tooLong(limit, context.language) }
    let kept = try context.evidenceStore.keep(size: file.size) {
      (each) throws(CommandFailure) in try file.identity(each: each)
    }
    return source(name, kept.identity, kept)
  }

  /// Whether somebody who typed `text` meant a file: a path, or a name with an ending.
  private func looksLikeFile(_ text: String) -> Bool {
    if text.contains("@") || text.contains("://") { return false }
    if text.unicodeScalars.contains(where: \.properties.isWhitespace) { return false }
    if ["/", "./", "../", "~/"].contains(where: text.hasPrefix) { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let ending = parts.last, (1...5).contains(ending.utf8.count) else {
      return false
    }
    return ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && ending.contains { $0.isLetter }
  }

  /// A name mistyped would else become a text that proves nothing.
  private func missing(_ typed: String, _ language: Language) -> CommandFailure {
    if Visitor.current != nil {
      return CommandFailure(
        .usage, rule: "not-a-file",
        language.say(
          "Files are not read over SSH: \(typed).", "SSH 経由ではファイルを読み込めません: \(typed)"),
        mend: language.say(
          "Send it with --stdin --name NAME < FILE; or --text to register these words.",
          "--stdin --name 名前 < ファイル で送ってください。文として登録するなら --text を付けます。"))
    }
    return CommandFailure(
      .usage, rule: "not-a-file",
      language.say("There is no file \(typed).", "\(typed) というファイルはありません。"),
      mend: language.say(
        "Check the path; with --text it is registered as a text.",
        "パスを確認してください。文として登録するなら --text を付けます。"))
  }

  private func standardInput(_ context: RoomContext) throws -> Source {
    let name = try context.typed.title(name ?? "")
    let limit = try context.evidenceLimit()
    let language = context.language
    guard copy else {
      return source(name, try StandardInput.identity(limit: limit, language: language))
    }
    let kept = try context.evidenceStore.keep(size: nil) { (each) throws(CommandFailure) in
      try StandardInput.identity(limit: limit, language: language, each: each)
    }
    return source(name, kept.identity, kept)
  }

  private func source(
    _ name: String, _ identity: RegularFile.Identity, _ copy: EvidenceCopy? = nil
  ) -> Source {
    Source(
      what: name,
      bytes: EvidenceBytes(
        file: name, size: identity.size, sha256: identity.sha256, modified: identity.modified,
        isCopied: copy == nil ? nil : true),
      remark: identity.remark, copy: copy)
  }

  private func stated(_ typed: String, _ what: String, _ context: RoomContext) throws -> Source {
    guard let sha256 = EvidenceBytes.sha256(typed: typed) else {
      throw CommandFailure(
        .usage, rule: "not-a-hash",
        context.language.say(
          "“\(typed)” is no SHA-256.", "「\(typed)」は SHA-256 ではありません。"),
        mend: context.language.say(
          "64 hexadecimal digits, as `sha256sum` prints them.",
          "`sha256sum` が表示する 64 桁の16進数を指定してください。"))
    }
    return Source(
      what: try context.typed.title(what),
      bytes: EvidenceBytes(size: size, sha256: sha256, isStated: true))
  }
}
