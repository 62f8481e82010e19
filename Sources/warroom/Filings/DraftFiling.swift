internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// Writes a draft of a report or a statement.
struct DraftFiling: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, html
  }

  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Write a draft: every item, what fills it and where from, and what is still missing.",
    discussion: """
      The items and what fills them are data, in the clock and form files. That a draft was made is noted \
      in the room's ledger, as every export is.

        warroom filing draft jp-appi-final --lang ja
        warroom filing draft eu-gdpr-33 --format md -o article-33.md
        warroom filing draft statement --format html -o statement.html
      """)

  @Argument(
    help: "A legal clock, such as jp-appi-prelim, or a form, such as statement.",
    completion: Completions.filings)
  var filing: String
  @Option(help: "text for the terminal, md or html for a file.") var format = Format.text
  @OptionGroup(title: "What leaves") var redactions: RedactionOptions
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let book = BundledBook.read()
      try context.export(
        of: state, as: writer, named: "filing \(filing.lowercased()) \(format.rawValue)",
        redactions, to: target
      ) { state, _ in
        guard let draft = FilingDraft(named: filing, of: state, book: book, speak: speech) else {
          throw context.noSuchFiling(filing, book, speech)
        }
        return draft.document(state, speech)
      }
    }
  }

  private var writer: any DocumentFormat {
    switch format {
    case .text: TextDocument()
    case .md: MarkdownDocument()
    case .html: HTMLDocument()
    }
  }
}

extension RoomContext {
  /// The nearest names of what can be drafted.
  fileprivate func noSuchFiling(
    _ typed: String, _ book: ClockBook, _ speech: Phrasing
  ) -> CommandFailure {
    let names =
      book.ids.map(\.rawValue) + book.forms.filter { !$0.items.isEmpty }.map(\.id)
    let answer = speech.answer(.noSuchForm(typed, nearest: nearest(to: typed, in: names)))
    return CommandFailure(.refused, rule: "no-such-form", answer.what, mend: answer.mend)
  }
}
