internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists enquiries.
struct ListEnquiries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was asked, oldest first.",
    discussion: """
        warroom enquiry list --open
        warroom enquiry list --kind media --json
      """)

  @Flag(help: "Only what is still to be answered.") var open = false
  @Option(help: ArgumentHelp("Only of one kind.", valueName: "kind")) var kind: EnquiryKind?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let waiting = Set(state.enquiries.open.map(\.id))
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let line = LogLine(speech: speech)
      var rows: [JSON] = []
      try Printer.output { printer in
        let pages = TimelinePages(context.room, incident: id, through: state.lastSeq)
        try pages.forEach(in: .recorded, types: ["enquiry-logged"]) { record in
          guard case .enquiry(.logged(let asked)) = record.event,
            kind == nil || asked.kind == kind, !open || waiting.contains(asked.enquiry)
          else { return }
          if context.wantsJSON {
            rows.append(asked.json(record.stamp, isOpen: waiting.contains(asked.enquiry)))
          } else {
            try printer.line(line.text(record))
          }
        }
        if context.wantsJSON { return try printer.line(.list(rows)) }
        try printer.line("\(speech.sentence(state.enquiries))")
      }
    }
  }
}

extension EnquiryLogged {
  fileprivate func json(_ stamp: Stamp, isOpen: Bool) -> JSON {
    .object([
      "enquiry": .text(enquiry.rawValue), "seq": .number(stamp.seq), "at": .time(stamp.happened),
      "by": .text(stamp.by.rawValue), "kind": .text(kind.rawValue),
      "channel": channel.map { .text($0) }, "count": .number(Int64(count)), "text": .text(text),
      "answer": answer.map { .text($0) }, "open": .truth(isOpen),
    ])
  }
}
