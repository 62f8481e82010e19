internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// In which format a document leaves the room: the same for every document.
struct DocumentExport: ParsableArguments {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, text
  }

  @Option(help: "md and html for people elsewhere, text for a terminal or a printer.")
  var format = Format.md
  @OptionGroup(title: "File") var target: ExportTarget

  /// Sends the document that `make` puts together, and notes in the ledger that it left.
  func send(
    _ name: String, of context: RoomContext, _ make: (IncidentState, Phrasing) throws -> Document
  ) throws {
    let id = try context.incident()
    let chain = try context.room.chain(of: id, in: try context.room.ledger())
    let state = try context.room.incident(id)
    let head = try context.store.head(of: chain)
    let speak = Phrasing(language: context.language, zone: state.zone, now: context.now)
    let document = try make(state, speak)
    let heading = ReportHeading(
      state, room: context.store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
      exportedAt: context.now, exportedBy: context.author.member)
    let note = RecordExported(
      incident: id, format: "\(name) \(format.rawValue)", through: head.seq)
    try target.send(in: context.language, note: { try context.noteExport(note) }) { sink in
      try sink(Array(writer.file(document, heading).utf8))
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
