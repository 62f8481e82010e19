internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// Writes the post-mortem of an incident.
struct ExportPostMortem: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, text
  }

  static let configuration = CommandConfiguration(
    commandName: "postmortem", abstract: "Write the post-mortem, with duties in place of names.",
    discussion: """
      In one language (--lang). People appear by the duty they held then, so that it speaks about \
      mechanisms; --names shows who.

        warroom export postmortem --format md -o post-mortem.md
        warroom export postmortem --format html --lang ja -o post-mortem.html
        warroom export postmortem --names
      """,
    aliases: ["post-mortem"])

  @Option(help: "md and html for people elsewhere, text for a terminal or a mail.")
  var format = Format.md
  @Flag(help: "Show names in place of duties.") var names = false
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let id = try context.incident()
      let chain = try context.room.chain(of: id, in: try context.room.ledger())
      let state = try context.room.incident(id)
      let head = try context.store.head(of: chain)
      let reading = try RecordReading(context.room, state).finish()
      let speak = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let document = reading.postMortem(
        try context.room.ledger(), showsNames: names, in: speak
      ).document
      let heading = ReportHeading(
        state, room: context.store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
        exportedAt: context.now, exportedBy: context.author.member)
      let note = RecordExported(
        incident: id, format: "postmortem \(format.rawValue)", through: head.seq)
      try target.send(in: context.language, note: { try context.noteExport(note) }) { sink in
        try sink(Array(writer.file(document, heading).utf8))
      }
    }
  }

  private var writer: any DocumentFormat {
    switch format {
    case .md: MarkdownDocument()
    case .html: HTMLDocument()
    case .text: TextDocument()
    }
  }
}
