internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Shows how things stand now.
struct ShowSitrep: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, md, html
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the situation report as of now, or one that was published.",
    discussion: """
      Text on a terminal is only looked at. Another format, or a file, leaves the room: that needs the \
      right to export and is noted in the ledger.

        warroom sitrep
        warroom sitrep show SR-02
        warroom sitrep --format html -o sitrep.html
      """)

  @Argument(help: "A published one, such as SR-02; without it, as of now.") var published: String?
  @Option(help: "text for a terminal, md and html for documents.") var format = Format.text
  @Option(help: ArgumentHelp("What is added to what the record says.", valueName: "text"))
  var remark: String?
  @OptionGroup(title: "What leaves") var redactions: RedactionOptions
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard published != nil else { return }
    if format != .text || target.output != nil || remark != nil || !redactions.words.isEmpty {
      throw ValidationError(
        "What was published is shown as it was: no --format, -o, --remark or --mask.")
    }
  }

  func run() throws {
    if published != nil { return try room.look { try showPublished($0) } }
    guard format != .text || target.output != nil || !redactions.words.isEmpty else {
      return try room.look { try show($0) }
    }
    try room.visit { try export($0) }
  }

  private func report(_ context: RoomContext, _ state: IncidentState) throws -> SituationReport {
    SituationReport(
      state, now: context.now, language: context.language,
      next: state.nextSitrep(try context.room.ledger().sitrepRhythm),
      remark: try remark.map(context.typed.reason))
  }

  private func show(_ context: RoomContext) throws {
    let state = try context.state()
    let report = try report(context, state)
    try Printer.output { printer in
      if context.wantsJSON { return try printer.line(report.json(state, now: context.now)) }
      try printer.block(report.text)
    }
  }

  private func showPublished(_ context: RoomContext) throws {
    let found = try context.sitreps().last {
      SitrepPublished.number(typed: published ?? "") == $0.said.number
    }
    guard let found else {
      throw CommandFailure(
        .refused, rule: "no-such-sitrep",
        context.language.say(
          "There is no situation report “\(published ?? "")”.",
          "「\(published ?? "")」という状況報告はありません。"),
        mend: context.language.say(
          "`warroom sitrep list` shows them.", "一覧は `warroom sitrep list`。"))
    }
    try Printer.output { printer in
      if context.wantsJSON {
        return try printer.line(found.json)
      }
      try printer.block(found.said.text)
      try printer.line("sha256 \(found.said.sha256)")
    }
  }

  private func export(_ context: RoomContext) throws {
    try context.export(
      of: try context.state(), as: writer, named: "sitrep \(format.rawValue)", redactions,
      to: target
    ) { state, _ in try report(context, state).document }
  }

  private var writer: any DocumentFormat {
    switch format {
    case .text: TextDocument()
    case .md: MarkdownDocument()
    case .html: HTMLDocument()
    }
  }
}
