internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Counts enquiries by kind, and by hour or day.
struct TallyEnquiries: ParsableCommand {
  /// By what they are counted besides their kind.
  enum Span: String, CaseIterable, ExpressibleByArgument {
    case all, hour, day
  }

  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Count enquiries by kind, and by hour or day of the room's zone.",
    discussion: """
        warroom enquiry tally
        warroom enquiry tally --per hour
      """)

  @Option(help: ArgumentHelp("A line for each: hour, day, all.", valueName: "span"))
  var per = Span.all
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let table = try table(context, id, state)
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object([
              "total": .number(Int64(state.enquiries.total())),
              "kinds": JSON.counts { state.enquiries.total($0) },
              "open": .number(Int64(state.enquiries.open.count)),
              "rows": .list(
                table.map { row in
                  .object(["from": .text(row.key), "kinds": JSON.counts { row.counts[$0] ?? 0 }])
                }),
            ]))
        }
        try printer.line("\(speech.sentence(state.enquiries))")
        for row in table { try printer.line(row.line(speech)) }
      }
    }
  }

  private struct Row {
    var key: String
    var counts: [EnquiryKind: Int]

    func line(_ speech: Phrasing) -> PlainText {
      let kinds = EnquiryKind.allCases.compactMap { kind -> String? in
        counts[kind].map { "\(speech.name(kind)) \($0)" }
      }
      let total = counts.values.reduce(0, +)
      return "\(key)  \(Column.number(total, 5))  \(speech.list(kinds))"
    }
  }

  /// What was taken back is not counted.
  private func table(
    _ context: RoomContext, _ id: IncidentID, _ state: IncidentState
  ) throws -> [Row] {
    guard per != .all else { return [] }
    let pages = TimelinePages(context.room, incident: id, through: state.lastSeq)
    var undone = Set<Int64>()
    try pages.forEach(in: .recorded, types: ["act-undone"]) { record in
      if case .actUndone(let data) = record.event { undone.insert(data.undoes) }
    }
    var rows: [String: [EnquiryKind: Int]] = [:]
    try pages.forEach(in: .recorded, types: ["enquiry-logged"]) { record in
      guard case .enquiry(.logged(let asked)) = record.event, !undone.contains(record.stamp.seq)
      else { return }
      let civil = state.zone.civil(record.stamp.happened)
      let hour = per == .hour ? " \(civil.clock(seconds: false).prefix(2)):00" : ""
      rows[civil.date + hour, default: [:]][asked.kind, default: 0] += max(0, asked.count)
    }
    return rows.map { Row(key: $0.key, counts: $0.value) }.sorted { $0.key < $1.key }
  }
}

extension JSON {
  /// A count for each kind of enquiry.
  static func counts(_ count: (EnquiryKind) -> Int) -> JSON {
    .object(
      EnquiryKind.allCases.map {
        Member(key: $0.rawValue, value: .number(Int64(count($0))))
      })
  }
}
