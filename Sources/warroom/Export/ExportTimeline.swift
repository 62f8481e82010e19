internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// Writes the timeline of an incident.
struct ExportTimeline: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, csv, jsonl, timesketch, iris, misp, stix, thehive, l2tcsv, ical, mermaid, gantt
    case timesketchCSV = "timesketch-csv"
    case theHiveEvents = "thehive-events"
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
        warroom export timeline --format ical -o deadlines.ics
        warroom export timeline --filter "phase:scope after:14:00" -o scope.md
        warroom export timeline --tlp green --blameless --mask -o for-others.md
      """)

  @Option(
    help: """
      md and html for people, csv for spreadsheets, jsonl for programs; timesketch, timesketch-csv, iris \
      (DFIR-IRIS), misp, stix, thehive (the case), thehive-events and l2tcsv (plaso) for the tools of that \
      name; ical for calendars, mermaid and gantt for diagrams.
      """)
  var format = Format.md
  @Option(help: "By when it happened or by when it was recorded.") var order = Order.occurred
  @Option(
    help: ArgumentHelp(
      "Only what fits, such as \"kind:decision by:dan star:\".", valueName: "filter"))
  var filter: String?
  @Flag(help: "With csv: mark the file as UTF-8 for a Japanese Excel.") var excel = false
  @OptionGroup(title: "What leaves") var redactions: RedactionOptions
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if excel, format != .csv { throw ValidationError("--excel goes with --format csv.") }
  }

  func run() throws {
    try room.visit { context in
      let id = try context.incident()
      let ledger = try context.room.ledger()
      let head = try context.store.head(of: try context.room.chain(of: id, in: ledger))
      let state = try context.room.incident(id)
      let pages = TimelinePages(context.room, incident: id, through: head.seq)
      let wanted = try filter.map { try context.filter($0, state) }
      let narrowing =
        wanted.map { TimelineNarrowing($0, in: state) } ?? TimelineNarrowing()
      let marks = RowMarks(state)
      let rows = TimelineRows(state, corrections: try pages.corrections()) { record in
        (marks.tlp(of: record), marks.isStarred(record))
      }
      var redaction = Redaction(
        try redactions.choice(context), of: state, members: ledger.members)
      if !redaction.choice.isNothing || marks.strictest != nil {
        // Read once before it is written, so that the head can say what was left out, and how far
        // the strictest entry may travel.
        try pages.forEach(in: order.ofQuery, narrowing: narrowing) {
          _ = rows.row($0).redacted(by: &redaction)
        }
      }
      let seen = state.redacted(by: &redaction)
      var heading = ReportHeading(
        state, room: context.store.instance.description, headSeq: head.seq, headHash: head.hash.hex,
        exportedAt: context.now, exportedBy: context.author.member
      ).redacted(by: &redaction)
      if let wanted, !wanted.isEmpty { heading.handling.selection = context.summary(of: wanted) }
      let format = try writer(seen, pages, rows, narrowing, &redaction)
      var report = TimelineReport(heading, format: format, rows: rows, redaction: redaction)
      try target.send(note(id, through: head.seq, heading.handling), of: context) { sink in
        try sink(Array(report.beginning.utf8))
        if format.hasRows {
          try pages.forEachPage(in: order.ofQuery, narrowing: narrowing) {
            try sink(report.bytes(of: $0))
          }
        }
        try sink(Array(report.end.utf8))
      }
      try context.tell(heading.handling)
    }
  }

  private func note(
    _ id: IncidentID, through last: Int64, _ handling: ReportHandling
  ) -> RecordExported {
    let options =
      (order == .occurred ? [] : ["order \(order.rawValue)"]) + (excel ? ["excel"] : [])
      + (filter.map { ["filter \($0)"] } ?? []) + redactions.words
    return RecordExported(
      incident: id, format: "timeline \(format.rawValue)", through: last, options: options,
      leftOut: handling.limit.map { _ in handling.leftOut })
  }

  private func writer(
    _ state: IncidentState, _ pages: TimelinePages, _ rows: TimelineRows,
    _ narrowing: TimelineNarrowing, _ redaction: inout Redaction
  ) throws -> any TimelineFormat {
    switch format {
    case .md: return MarkdownTimeline()
    case .html:
      var lanes = LaneChart(state)
      try pages.forEach(in: .recorded, narrowing: narrowing) { record in
        guard let row = rows.row(record).redacted(by: &redaction) else { return }
        lanes.add(row)
      }
      return HTMLReport(state, lanes: lanes)
    case .csv: return CSVTimeline(byteOrderMark: excel)
    case .jsonl: return JSONLinesTimeline()
    case .timesketch: return TimesketchTimeline()
    case .timesketchCSV: return TimesketchTable()
    case .iris: return IRISTimeline()
    case .misp: return MISPEvent()
    case .stix: return STIXBundle(state, leavingOut: redaction.leftOut)
    case .thehive: return TheHiveCase(state)
    case .theHiveEvents: return TheHiveTimeline()
    case .l2tcsv: return PlasoTimeline()
    case .ical: return DeadlineCalendar(state)
    case .mermaid: return MermaidTimeline()
    case .gantt: return MermaidGantt(state)
    }
  }
}

extension TimelineReport {
  /// The rows of a page. Where no row depends on another, every processor writes some of them.
  fileprivate mutating func bytes(of page: [IncidentRecord]) -> [UInt8] {
    guard hasIndependentRows else {
      return page.reduce(into: []) { $0 += Array(row($1).utf8) }
    }
    let report = self
    return Array(
      Parallel.map(page, pieces: 4) { piece in
        piece.reduce(into: [UInt8]()) { $0 += Array(report.independentRow($1).utf8) }
      }.joined())
  }
}

extension ExportTimeline.Order {
  fileprivate var ofQuery: TimelineQuery.Order { self == .occurred ? .occurred : .recorded }
}
