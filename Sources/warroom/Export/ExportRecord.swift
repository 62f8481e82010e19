internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// Writes the record itself, byte for byte, so that others can verify it.
struct ExportRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Write the record itself, so that others can verify it.",
    discussion: """
      JSON Lines as described in docs/record-format.md; `warroom verify FILE` and the Python script \
      beside that page check it.

        warroom export record -o record.jsonl
        warroom export record --all -o room.jsonl
      """)

  @Flag(help: "Every incident and the room's ledger, not only this incident.") var all = false
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let id = all ? nil : try context.incident()
      let ledger = try context.room.ledger()
      let chain = try id.map { try context.room.chain(of: $0, in: ledger) }
      let head = try context.store.head(of: chain ?? .ledger)
      let note = RecordExported(incident: id, format: "record", through: head.seq)
      try target.send(in: context.language, note: { try context.noteExport(note) }) { sink in
        var failure: (any Error)?
        try RecordExport(chains: chain.map { [$0] }).write(context.store) { bytes in
          do {
            try sink(bytes)
            return true
          } catch {
            failure = error
            return false
          }
        }
        if let failure { throw failure }
      }
    }
  }
}
