internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports

/// Says how fast the response was.
struct Metrics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Figures of the response: milestones, work, blocks, checks, clocks met and missed.",
    discussion: """
      Every figure comes from the record; the definitions are printed with them. A moment that the \
      record does not say by itself is told as a fact: occurred_at, detected_at, contained_at, \
      persons_notified_at.

        warroom metrics
        warroom fact set contained_at 14:20 --source "firewall log"
        warroom metrics --json | jq '.milestones[] | select(.at == null)'
      """)

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let reading = try RecordReading(context.room, try context.state()).finish()
      try Printer.output { printer in
        guard !context.wantsJSON else {
          return try printer.line(
            reading.figures.json(of: reading.state.id, now: context.now))
        }
        let speak = Phrasing(
          language: context.language, zone: reading.state.zone, now: context.now)
        try printer.document(MetricsPage(reading.figures, of: reading.state, in: speak).document)
      }
    }
  }
}
