internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Compares a file with what was sent.
struct VerifyNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say whether a file is what was sent, or which version it is.",
    discussion: """
      The bytes are compared by SHA-256. Where only line ends or empty lines at the end differ, it is the \
      same text, and that is said. Status 1 where it is another text.

        warroom notice verify NT-01 letter.txt
        warroom notice verify NT-01 - < letter.txt
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Argument(help: "The file; - reads standard input.", completion: .file()) var file: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let found = try context.notice(notice, in: try context.state())
      guard let sent = found.progress.sending?.said else {
        throw RoomFailure.refused(.noticeNotSent(found.id))
      }
      let text = try words(context)
      let exact = TextDigest.sha256(text)
      let settled = (try? TextEdge.accept(text, field: .note)).map { TextDigest.sha256($0) }
      let isSame = exact == sent.sha256 || settled == sent.sha256
      let other = found.versions.last { $0.sha256 == exact || $0.sha256 == settled }
      guard isSame else { throw differs(found, sent, other, context) }
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object([
              "notice": .text(found.id.rawValue), "version": .number(Int64(sent.version)),
              "sha256": .text(sent.sha256), "same": .truth(true),
              "exact": .truth(exact == sent.sha256),
            ]))
        }
        let language = context.language
        let note =
          exact == sent.sha256
          ? "" : language.say("; only line ends differ", "(改行の形だけが異なります)")
        try printer.line(
          "\(language.say("\(found.id.rawValue) v\(sent.version) was sent so\(note): sha256 \(sent.sha256)", "\(found.id.rawValue) v\(sent.version) の送付内容と一致します\(note): sha256 \(sent.sha256)"))"
        )
      }
    }
  }

  /// A little more is read than a record takes: whatever is longer was never sent from here.
  private func words(_ context: RoomContext) throws -> String {
    let bytes =
      file == "-"
      ? TypedText.standardInput()
      : try RegularFile(path: file, language: context.language).bytes(atMost: 1 << 18)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func differs(
    _ notice: OutgoingNotice, _ sent: NoticeSent, _ other: OutgoingNotice.Version?,
    _ context: RoomContext
  ) -> CommandFailure {
    let language = context.language
    let what = language.say(
      "This is not what was sent as \(notice.id.rawValue) (v\(sent.version), sha256 \(sent.sha256)).",
      "\(notice.id.rawValue)として送付した内容(v\(sent.version)、sha256 \(sent.sha256))とは異なります。")
    let mend = other.map {
      language.say("It is version \($0.number).", "これは v\($0.number) です。")
    }
    return CommandFailure(.refused, rule: "notice-differs", what, mend: mend ?? "")
  }
}
