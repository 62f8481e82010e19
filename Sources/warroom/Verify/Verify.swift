internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Checks a record against itself and against heads kept outside it.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the record: every link, every kept head, every snapshot.",
    discussion: """
      Without a file it checks the room against the heads kept beside it. Exit status 0 sound, 1 \
      whole but no head was kept to compare with, 4 damaged. An export of one incident says of \
      every other chain that it is not in this file.

        warroom verify
        warroom verify record.jsonl --heads alice.heads
        warroom verify record.jsonl --seal IR-2026-004.seal --allowed-signers signers
        warroom verify --export timeline.csv --signature timeline.csv.sig --allowed-signers signers

      Allowed signers are lines of name, namespaces and key, as in ssh-keygen(1):

        alice namespaces="warroom-head@v1,warroom-export@v1" ssh-ed25519 AAAA…
      """)

  @Argument(help: "An exported record, or a back-up.", completion: .file()) var file: String?
  @Option(
    help: ArgumentHelp(
      "Heads somebody kept: lines of heads.log, checkpoints, or a mail with them.",
      valueName: "file"),
    completion: .file())
  var heads: String?
  @OptionGroup(title: "Signatures") var signatures: SignatureOptions
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if signatures.export != nil, file != nil || heads != nil {
      throw ValidationError("--export is checked alone, without a record and heads.")
    }
  }

  func run() throws {
    if let export = signatures.export { return try verify(export: export) }
    let seal = try signatures.checkedSeal(room.language)
    let kept = try (heads.map { try keptHeads(in: $0) } ?? []) + (seal?.seal.kept ?? [])
    try verify(kept, seal)
  }

  /// Checks that the file is what its signer signed.
  private func verify(export: String) throws {
    let checked = try signatures.signer(ofExport: export, room.language)
    try Printer.output { printer in
      if room.json {
        return try printer.line(
          .object([
            "export": .text(export), "signer": .text(checked.signer),
            "key": .text(checked.key), "sound": .truth(true),
          ]))
      }
      try printer.line(
        "\(room.language.say("OK, signed by \(checked.signer) (\(checked.key)).", "正常。署名者: \(checked.signer)(\(checked.key))"))"
      )
    }
  }

  private func verify(_ kept: [KeptHead], _ seal: CheckedSeal?) throws {
    guard let file else { return try verifyRoom(kept, seal) }
    let verifier = Verifier(kept: kept)
    // SQLite would wait at a pipe for ever; only a regular file comes as far as that.
    let record = try RegularFile(path: file, language: room.language)
    if try isDatabase(file) {
      return try tell(try verify(backup: file, verifier), snapshots: [], seal)
    }
    let report = try withExtendedLifetime(record) {
      do throws(RecordReader.Failure) {
        return try verifier.verify(RecordReader(descriptor: record.descriptor))
      } catch {
        throw CommandFailure(
          .usage, rule: "not-a-record",
          room.language.say(
            "\(file) is not an exported record.", "\(file) は出力された記録ではありません。"),
          mend: room.language.say(
            "Give what `warroom export record` or `warroom backup` wrote.",
            "`warroom export record` か `warroom backup` の出力を指定してください。"))
      }
    }
    try tell(report, snapshots: [], seal)
  }

  private func isDatabase(_ path: String) throws -> Bool {
    let mark = Array("SQLite format 3\0".utf8)
    return try RegularFile(path: path, language: room.language).bytes(atMost: mark.count) == mark
  }

  /// A copy that was cut or damaged fails verification like a record that was; SQLite refuses to
  /// read it before the verifier sees an entry.
  private func verify(
    backup path: String, _ verifier: Verifier
  ) throws(CommandFailure) -> VerificationReport {
    let say = room.language.say
    do throws(StoreFailure) {
      return try verifier.verify(SQLiteEventStore(backupAt: path))
    } catch .corrupt(let what) {
      throw CommandFailure(
        .unverified, rule: "corrupt",
        say(
          "\(path) is a database that was cut or damaged: \(what).",
          "\(path) は途中で切れたか損傷したデータベースです: \(what)"),
        mend: say("Take another back-up.", "別のバックアップを使ってください。"))
    } catch .notARoom {
      throw CommandFailure(
        .usage, rule: "not-a-record",
        say(
          "\(path) is a database, but no back-up of a room.",
          "\(path) はデータベースですが、ルームのバックアップではありません。"),
        mend: say("Give what `warroom backup` wrote.", "`warroom backup` の出力を指定してください。"))
    } catch {
      throw CommandFailure(error, in: Phrasing(language: room.language, zone: .utc, now: .now))
    }
  }

  private func verifyRoom(_ kept: [KeptHead], _ seal: CheckedSeal?) throws {
    try room.inspect { context in
      let beside = context.path + "/heads.log"
      // A room restored from a back-up alone has none yet: it is unanchored, and not beyond judging.
      let verifier = Verifier(
        kept: try RegularFile.isSomething(at: beside) ? kept + keptHeads(in: beside) : kept)
      let ledger = try context.room.ledger()
      let report = try verifier.verify(context.store)
      let seen = report.seen(by: context.author.member, in: ledger)
      let check = SnapshotCheck(context.store, context.room, seenBy: context.author.member)
      try tell(seen, snapshots: try check.findings(), seal, whole: report)
    }
  }

  private func keptHeads(in path: String) throws -> [KeptHead] {
    let bytes = try RegularFile(path: path, language: room.language).bytes(atMost: 1 << 24)
    return KeptHead.read(String(decoding: bytes, as: UTF8.self))
  }

  /// For the seal, `whole` is the report on every chain, where `report` tells of some.
  private func tell(
    _ report: VerificationReport, snapshots: [String], _ seal: CheckedSeal?,
    whole: VerificationReport? = nil
  ) throws {
    let missing = seal?.unproven(in: whole ?? report) ?? []
    try Printer.output { printer in
      if room.json {
        return try printer.line(json(report, snapshots: snapshots, seal, missing))
      }
      try printer.block("\(report)")
      for finding in snapshots { try printer.line("\(finding)") }
      if let seal, missing.isEmpty {
        try printer.line("\(seal.words(room.language))")
      }
    }
    if let seal, let failure = seal.failure(missing, in: whole ?? report, room.language) {
      throw failure
    }
    let status = snapshots.isEmpty ? report.exitCode : max(report.exitCode, 4)
    if let status = ExitStatus(rawValue: status), status != .done { throw Quietly(status: status) }
  }

  private func json(
    _ report: VerificationReport, snapshots: [String], _ seal: CheckedSeal?, _ missing: [Head]
  ) -> JSON {
    .object([
      "instance": .text("\(report.instance)"),
      "chains": .list(
        report.chains.map { chain in
          .object([
            "chain": .number(chain.head.chain.rawValue), "verdict": .text("\(chain.verdict)"),
            "head": chain.head.json,
            "redacted": .list(chain.redacted.map { .number($0) }),
          ])
        }),
      "unreadableLine": report.unreadableLine.map { .number(Int64($0)) },
      "snapshots": .list(snapshots.map { .text($0) }),
      "seal": seal.map { seal in
        .object([
          "signer": .text(seal.signer), "key": .text(seal.seal.signature.fingerprint),
          "heads": .list(seal.seal.heads.map(\.json)), "proven": .truth(missing.isEmpty),
        ])
      },
      "sound": .truth(report.exitCode == 0 && snapshots.isEmpty && missing.isEmpty),
    ])
  }
}
