internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Copies the room to one file.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole room to one file while others go on working.",
    discussion: """
      The copy is verified before the command succeeds. It never overwrites a file. What it prints \
      are the heads of the copy, as `warroom verify FILE --heads HEADS` reads them. Copies of \
      evidence that the room keeps go into the folder FILE.evidence, each hashed again on the way.

        warroom backup /mnt/usb/war-2026-11-20.db > war-2026-11-20.heads
        warroom backup /mnt/usb/record.db --without-evidence > record.heads
      """)

  @Argument(help: "The file to write.", completion: .file()) var file: String
  @Flag(help: "Leave out the copies of evidence, which may be large.") var withoutEvidence = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let place = try BackupFile(at: file)
      // Noted first, so that the copy ends where the heads kept at that moment say.
      try context.noteExport(
        RecordExported(
          incident: nil, format: RecordExported.backup,
          through: try context.store.head(of: .ledger).seq))
      try place.fill(from: context.store)
      let copy = try SQLiteEventStore(backupAt: file)
      let heads = try copy.heads().map {
        KeptHead(instance: copy.instance, head: $0, keptAt: context.now)
      }
      try check(copy, heads, in: context)
      var evidence = EvidenceCopies(room: context.path, language: context.language)
      if !withoutEvidence { try evidence.copy(to: folder) }
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object([
              "file": .text(file), "heads": .list(heads.map(\.head.json)),
              "evidence": evidence.count == 0
                ? nil
                : .object([
                  "folder": .text(folder), "files": .number(Int64(evidence.count)),
                  "bytes": .number(evidence.bytes),
                ]),
            ]))
        }
        for kept in heads { try printer.block(kept.line) }
      }
      try tell(evidence, in: context)
    }
  }

  /// Where the copies of evidence go.
  private var folder: String { file + ".evidence" }

  /// Says on standard error, beside the heads, what became of the copies of evidence.
  private func tell(_ evidence: EvidenceCopies, in context: RoomContext) throws {
    let language = context.language
    if let damaged = damage(evidence, language) {
      // Said here and not thrown: who visits a record that fails verification is let in once more.
      throw Quietly(status: damaged.tell(asJSON: context.wantsJSON))
    }
    guard !context.wantsJSON else { return }
    let printer = Printer(.standardError)
    let kept = EvidenceStore(room: context.path, language: language)
    if withoutEvidence, kept.isInUse {
      try printer.line(
        "\(language.say("The copies of evidence are NOT in this back-up: cp -a '\(context.path)/evidence' '\(folder)'", "証拠のコピーはこのバックアップに含まれていません: cp -a '\(context.path)/evidence' '\(folder)'"))"
      )
    } else if evidence.count > 0 {
      let size = "\(evidence.bytes >> 20) MiB"
      try printer.line(
        "\(language.say("\(evidence.count) copies of evidence (\(size)), each hashed again, are in \(folder)", "証拠のコピー\(evidence.count)件(\(size))を再ハッシュして \(folder) に保存しました"))"
      )
    }
    try printer.flush()
  }

  /// What to say where a copy is not what its name says; nil where all are.
  private func damage(_ evidence: EvidenceCopies, _ language: Language) -> CommandFailure? {
    guard let first = evidence.damaged.first else { return nil }
    let count = evidence.damaged.count
    return CommandFailure(
      .unverified, rule: "evidence-damaged",
      language.say(
        "\(count) of the room's copies of evidence are not what was registered, such as \(first).",
        "ルームにある証拠のコピー\(count)件が登録時と一致しません(例: \(first))。"),
      mend: language.say(
        "They were copied as they are. Compare with the originals: `warroom evidence verify`.",
        "現状のままコピーしました。`warroom evidence verify` で原本と照合してください。"))
  }

  private func check(
    _ copy: SQLiteEventStore, _ heads: [KeptHead], in context: RoomContext
  ) throws {
    let report = try Verifier(kept: heads).verify(copy)
    guard report.exitCode != 0 else { return }
    let language = context.language
    let damaged = CommandFailure(
      .unverified, rule: "backup-damaged",
      language.say("The copy is not whole:", "コピーが完全ではありません:") + "\n\(report)",
      mend: language.say(
        "Copy to another disk, and check the room with `warroom verify`.",
        "別のディスクにコピーし、`warroom verify` でルームを確認してください。"))
    throw Quietly(status: damaged.tell(asJSON: context.wantsJSON))
  }
}
