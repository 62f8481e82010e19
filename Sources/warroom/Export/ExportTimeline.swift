internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// Writes the timeline of an incident.
struct ExportTimeline: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, csv, jsonl, timesketch, iris, misp, stix, mermaid
    case timesketchCSV = "timesketch-csv"
  }

  /// The orders a timeline can be read in.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case occurred, recorded
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Write the timeline: everything that happened, by time.",
    discussion: """
      Every row has both times in UTC and in the room's zone, and the text in both languages.

        warroom export timeline --format md -o timeline.md
        warroom export timeline --format html -o report.html
        warroom export timeline --format csv --excel -o timeline.csv
        warroom export timeline --format jsonl | jq -r .kind
        warroom export timeline --format timesketch -o timeline.jsonl
        warroom export timeline --format iris -o timeline.csv
      """)

  @Option(
    help: """
      md and html for people, csv for spreadsheets, jsonl for programs; timesketch, timesketch-csv, iris \
      (DFIR-IRIS), misp, stix and mermaid for the tools of that name.
      """)
  var format = Format.md
  @Option(help: "By when it happened or by when it was recorded.") var order = Order.occurred
  @Flag(help: "With csv: mark the file as UTF-8 for a Japanese Excel.") var excel = false
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if excel, format != .csv { throw ValidationError("--excel goes with --format csv.") }
  }

  func run() throws {
    try room.visit { context in
      let id = try context.incident()
      let chain = try context.room.chain(of: id, in: try context.room.ledger())
      let head = try context.store.head(of: chain)
      let state = try context.room.incident(id)
      let pages = TimelinePages(context.room, incident: id, through: head.seq)
      let heading = ReportHeading(
        state, room: context.store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
        exportedAt: context.now,
        exportedBy: context.author.member)
      let report = TimelineReport(
        heading, format: try writer(state, pages), tasks: state.tasks,
        corrections: try pages.corrections())
      let note = RecordExported(
        incident: id, format: "timeline \(format.rawValue)", through: head.seq)
      try target.send(in: context.language, note: { try context.noteExport(note) }) { sink in
        try sink(Array(report.beginning.utf8))
        try pages.forEach(in: order == .occurred ? .occurred : .recorded) { record in
          try sink(Array(report.row(record).utf8))
        }
        try sink(Array(report.end.utf8))
      }
    }
  }

  private func writer(
    _ state: IncidentState, _ pages: TimelinePages
  ) throws -> any TimelineFormat {
    switch format {
    case .md: return MarkdownTimeline()
    case .html:
      var lanes = LaneChart(state)
      try pages.forEach(in: .recorded) { lanes.add($0) }
      return HTMLReport(state, lanes: lanes)
    case .csv: return CSVTimeline(byteOrderMark: excel)
    case .jsonl: return JSONLinesTimeline()
    case .timesketch: return TimesketchTimeline()
    case .timesketchCSV: return TimesketchTable()
    case .iris: return IRISTimeline()
    case .misp: return MISPEvent()
    case .stix: return STIXBundle(tasks: state.tasks)
    case .mermaid: return MermaidTimeline()
    }
  }
}
