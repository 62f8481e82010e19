internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports

/// In which format a document leaves the room: the same for every document.
struct DocumentExport: ParsableArguments {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, text
  }

  @Option(help: "md and html for people elsewhere, text for a terminal or a printer.")
  var format = Format.md
  @OptionGroup(title: "What leaves") var redactions: RedactionOptions
  @OptionGroup(title: "File") var target: ExportTarget

  /// Sends the document that `make` puts together, and notes in the ledger that it left.
  func send(
    _ name: String, of context: RoomContext, _ make: (IncidentState, Phrasing) throws -> Document
  ) throws {
    let state = try context.state()
    let speak = Phrasing(language: context.language, zone: state.zone, now: context.now)
    try context.export(
      of: state, as: writer, named: "\(name) \(format.rawValue)", redactions, to: target
    ) { state, _ in try make(state, speak) }
  }

  private var writer: any DocumentFormat {
    switch format {
    case .md: MarkdownDocument()
    case .html: HTMLDocument()
    case .text: TextDocument()
    }
  }
}
