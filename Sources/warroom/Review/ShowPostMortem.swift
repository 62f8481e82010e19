internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog

/// Shows the post-mortem as it stands.
struct ShowPostMortem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the post-mortem as it stands, with names.",
    discussion: """
        warroom postmortem
        warroom postmortem --json | jq .checked
      """)

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      try Printer.output { printer in
        guard !context.wantsJSON else { return try printer.line(state.post.json(now: context.now)) }
        let reading = try RecordReading(context.room, state).finish()
        let speak = Phrasing(language: context.language, zone: state.zone, now: context.now)
        try printer.document(reading.postMortem(showsNames: true, in: speak).document)
      }
    }
  }
}
