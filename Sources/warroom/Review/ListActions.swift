internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists action items.
struct ListActions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List action items: of this incident, or of all of the room.",
    discussion: """
        warroom action list
        warroom action list --overdue --all-incidents
        warroom action list --all-incidents --json | jq '.[] | select(.owner == "dan")'
      """)

  @Flag(help: "Only those whose time has passed.") var overdue = false
  @Flag(help: "Only those that still wait for somebody.") var open = false
  @Flag(help: "Of every incident you may know of, closed ones too.") var allIncidents = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let ids =
        allIncidents ? try context.room.ledger().incidents.map(\.id) : [try context.incident()]
      var found: [(incident: IncidentID, item: ActionItem)] = []
      for id in ids {
        let items = try context.room.incident(id).post.standingActions
        found += items.filter { wants($0, context.now) }.map { (id, $0) }
      }
      let speech = try context.speech()
      try Printer.output { printer in
        guard !context.wantsJSON else {
          return try printer.line(
            .list(found.map { $0.item.json(now: context.now, incident: $0.incident) }))
        }
        for (incident, item) in found {
          let line = speech.line(of: item)
          try printer.line(allIncidents ? "\(incident)  \(line)" : line)
        }
        if found.isEmpty {
          try printer.line("\(speech.say("No action item.", "該当する再発防止策はありません。"))")
        }
      }
    }
  }

  private func wants(_ item: ActionItem, _ now: Moment) -> Bool {
    overdue ? item.isOverdue(now: now) : !open || item.state.isOpen
  }
}

extension Phrasing {
  /// `A-01  open        2026-12-20  dan   exports need a second person  ! OVERDUE by 3d 2h`.
  func line(of item: ActionItem) -> PlainText {
    let remarks = remarks(on: item, now: now)
    let marked: PlainText = remarks.isEmpty ? "" : "  ! \(list(remarks))"
    return """
      \(item.label)  \(Column.padded(name(item.state), 22)) \
      \(Column.padded(item.due.map(date) ?? "-", 10)) \
      \(Column.padded(item.owner?.rawValue ?? "-", 10)) \(item.text)\(marked)
      """
  }
}
