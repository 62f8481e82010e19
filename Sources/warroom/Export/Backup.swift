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
      are the heads of the copy, as `warroom verify FILE --heads HEADS` reads them.

        warroom backup /mnt/usb/war-2026-11-20.db > war-2026-11-20.heads
      """)

  @Argument(help: "The file to write.", completion: .file()) var file: String
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
      try check(copy, heads, in: context.language)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object(["file": .text(file), "heads": .list(heads.map(\.head.json))]))
        }
        for kept in heads { try printer.block(kept.line) }
      }
    }
  }

  private func check(
    _ copy: SQLiteEventStore, _ heads: [KeptHead], in language: Language
  ) throws {
    let report = try Verifier(kept: heads).verify(copy)
    guard report.exitCode == 0 else {
      throw CommandFailure(
        .unverified, rule: "backup-damaged",
        language.say("The copy is not whole:", "コピーが完全ではありません:") + "\n\(report)")
    }
  }
}
