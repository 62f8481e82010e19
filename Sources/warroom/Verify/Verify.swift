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
      """)

  @Argument(help: "An exported record, or a back-up.", completion: .file()) var file: String?
  @Option(
    help: ArgumentHelp(
      "Heads somebody kept: lines of heads.log, checkpoints, or a mail with them.",
      valueName: "file"),
    completion: .file())
  var heads: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let kept = try heads.map { try keptHeads(in: $0) } ?? []
    guard let file else { return try verifyRoom(kept) }
    let verifier = Verifier(kept: kept)
    // SQLite would wait at a pipe for ever; only a regular file comes as far as that.
    let record = try RegularFile(path: file, language: room.language)
    if try isDatabase(file) { return try tell(try verify(backup: file, verifier), snapshots: []) }
    let report = try withExtendedLifetime(record) {
      do throws(RecordReader.Failure) {
        return try verifier.verify(RecordReader(descriptor: record.descriptor))
      } catch {
        throw CommandFailure(
          .usage, rule: "not-a-record",
          room.language.say(
            "\(file) is not an exported record.", "\(file) は出力された記録ではありません。"))
      }
    }
    try tell(report, snapshots: [])
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
          "\(path) はデータベースですが、ルームのバックアップではありません。"))
    } catch {
      throw CommandFailure(error, in: Phrasing(language: room.language, zone: .utc, now: .now))
    }
  }

  private func verifyRoom(_ kept: [KeptHead]) throws {
    try room.inspect { context in
      let beside = context.path + "/heads.log"
      // A room restored from a back-up alone has none yet: it is unanchored, and not beyond judging.
      let verifier = Verifier(
        kept: try RegularFile.isSomething(at: beside) ? kept + keptHeads(in: beside) : kept)
      let ledger = try context.room.ledger()
      let report = try verifier.verify(context.store).seen(by: context.author.member, in: ledger)
      let check = SnapshotCheck(context.store, context.room, seenBy: context.author.member)
      try tell(report, snapshots: try check.findings())
    }
  }

  private func keptHeads(in path: String) throws -> [KeptHead] {
    let bytes = try RegularFile(path: path, language: room.language).bytes(atMost: 1 << 24)
    return KeptHead.read(String(decoding: bytes, as: UTF8.self))
  }

  private func tell(_ report: VerificationReport, snapshots: [String]) throws {
    try Printer.output { printer in
      if room.json { return try printer.line(json(report, snapshots: snapshots)) }
      try printer.block("\(report)")
      for finding in snapshots { try printer.line("\(finding)") }
    }
    let status = snapshots.isEmpty ? report.exitCode : max(report.exitCode, 4)
    if let status = ExitStatus(rawValue: status), status != .done { throw Quietly(status: status) }
  }

  private func json(_ report: VerificationReport, snapshots: [String]) -> JSON {
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
      "sound": .truth(report.exitCode == 0 && snapshots.isEmpty),
    ])
  }
}
