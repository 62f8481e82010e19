internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the incidents of the room.
struct ListIncidents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents", abstract: "List the incidents of the room, open ones first.",
    discussion: "  warroom incidents --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let all = try context.room.ledger().incidents
      let incidents = all.filter { !$0.isClosed } + all.filter(\.isClosed)
      let speech = try context.speech()
      let overdue = try context.room.overdueActions(now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(incidents.map { $0.json(overdue: overdue[$0.id] ?? 0) }))
        }
        for incident in incidents {
          let condition =
            incident.isClosed ? speech.say("closed", "終結") : speech.say("open", "対応中")
          let drill = incident.isDrill ? "DRILL " : ""
          let late = overdue[incident.id].map { "  ! \(speech.actionsOverdue($0))" }
          try printer.line(
            "\(incident.id)  \(Column.padded(condition, 7)) \(speech.time(incident.openedAt))  \(drill)\(incident.title[context.language])\(late ?? "")"
          )
        }
      }
    }
  }
}

extension LedgerState.Incident {
  fileprivate func json(overdue: Int) -> JSON {
    .object([
      "incident": .text(id.rawValue), "title": .texts(title),
      "state": .text(isClosed ? "closed" : "active"), "drill": .truth(isDrill),
      "opened": .time(openedAt), "actions_overdue": .number(Int64(overdue)),
    ])
  }
}
