internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists what can be drafted.
struct ListFilings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what can be drafted: filings of this incident's clocks, then statements.",
    discussion: """
        warroom filing list
        warroom filing list --all --json
      """)

  @Flag(help: "Also filings of laws that do not apply by what is known.") var all = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let book = BundledBook.read()
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let drafts = subjects(state, book).map {
        ($0, FilingDraft($0.subject, of: state, book: book, speak: speech))
      }
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .list(
              drafts.map { row, draft in
                .object([
                  "filing": .text(row.id), "title": .text(draft.title(in: context.language)),
                  "state": row.state.map { .text($0.rawValue) },
                  "items": .number(Int64(draft.complete.of)),
                  "complete": .number(Int64(draft.complete.count)),
                  "missing": .list(draft.missing.map { .text($0.id) }),
                ])
              }))
        }
        for (row, draft) in drafts {
          let state = row.state.map { speech.name($0) } ?? "-"
          let done = "\(draft.complete.count)/\(draft.complete.of)"
          try printer.line(
            "\(Column.padded(row.id, 24)) \(Column.padded(state, 14)) \(Column.padded(done, 6)) \(draft.title(in: context.language))"
          )
        }
      }
    }
  }

  /// Something to be drafted.
  private struct Row {
    var id: String
    var subject: FilingDraft.Subject
    var state: ClockState?
  }

  private func subjects(_ state: IncidentState, _ book: ClockBook) -> [Row] {
    let ended = state.clocks.filter { !$0.state.isOpen }
    let known = state.openClocks + ended
    let others = all ? book.ids.filter { state.clock($0) == nil } : []
    let possible =
      all
      ? others.compactMap { book.watched($0, around: state.start) }
      : state.possibleClocks(in: book)
    let clocks =
      known.map { Row(id: $0.id.rawValue, subject: .clock($0.watched), state: $0.state) }
      + possible.map { Row(id: $0.id.rawValue, subject: .clock($0), state: nil) }
    let forms = book.forms.filter { !$0.items.isEmpty }
      .map { Row(id: $0.id, subject: .form($0), state: nil) }
    return clocks + forms
  }
}
