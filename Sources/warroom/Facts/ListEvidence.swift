internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// Lists the proof that was attached.
struct ListEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was attached, with sizes and SHA-256.",
    discussion: "  warroom evidence list --task E-02 --json")

  @Option(
    help: ArgumentHelp("Only what proves this task.", valueName: "task"),
    completion: Completions.tasks)
  var task: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let id = try context.incident()
      let last = try context.room.incident(id).lastSeq
      let wanted = try task.map { try context.task($0) }
      let line = LogLine(speech: try context.speech())
      var rows: [JSON] = []
      try Printer.output { printer in
        let pages = TimelinePages(context.room, incident: id, through: last)
        try pages.forEach(in: .recorded, types: ["evidence-attached"]) { record in
          guard case .evidenceAttached(let evidence) = record.event,
            wanted == nil || evidence.task == wanted
          else { return }
          if context.wantsJSON {
            rows.append(evidence.json(record.stamp))
          } else {
            try printer.line(line.text(record))
          }
        }
        if context.wantsJSON { try printer.line(.list(rows)) }
      }
    }
  }
}

extension EvidenceAttached {
  fileprivate func json(_ stamp: Stamp) -> JSON {
    .object([
      "seq": .number(stamp.seq), "at": .time(stamp.happened), "by": .text(stamp.by.rawValue),
      "task": .text(task.rawValue), "kind": .text(kind.rawValue), "what": .text(what),
      "file": file.map { .text($0) }, "size": size.map { .number($0) },
      "sha256": sha256.map { .text($0) }, "source": source.map { .text($0) },
      "storage": storage.map { .text($0) },
    ])
  }
}
