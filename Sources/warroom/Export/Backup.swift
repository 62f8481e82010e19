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
      The copy is verified before the command succeeds. It never overwrites a file.

        warroom backup /mnt/usb/war-2026-11-20.db
      """)

  @Argument(help: "The file to write.", completion: .file()) var file: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      try context.store.backup(to: file)
      let copy = try SQLiteEventStore(backupAt: file)
      let heads = try copy.heads()
      let live = heads.map { KeptHead(instance: copy.instance, head: $0) }
      let report = try Verifier(kept: live).verify(copy)
      guard report.exitCode == 0 else {
        throw CommandFailure(
          .unverified, rule: "backup-damaged",
          context.language.say("The copy is not whole:", "コピーが完全ではありません:")
            + "\n\(report)")
      }
      try context.noteExport(
        RecordExported(incident: nil, format: "backup", through: heads.first?.seq ?? 0))
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object(["file": .text(file), "heads": .list(heads.map(\.json))]))
        }
        for head in heads {
          try printer.line("\(file): chain \(head.chain.rawValue) #\(head.seq) \(head.hash.hex)")
        }
      }
    }
  }
}
