internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows one task with everything about it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one task: what to do, what it lacks, what happened to it.",
    discussion: "  warroom show C-05")

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let wanted = try context.task(task)
      guard let found = state.task(wanted) else {
        throw RoomFailure.refused(
          .noSuchTask(
            wanted.rawValue,
            nearest: nearest(to: wanted.rawValue, in: state.tasks.map(\.id.rawValue))))
      }
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(state.json(of: found, now: context.now))
        }
        let speech = try context.speech()
        for line in TaskText(task: found, state: state, speech: speech).lines {
          try printer.line(line)
        }
        let history = try context.room.timeline(
          TimelineQuery(order: .recorded, limit: 20, task: wanted.rawValue), of: id)
        for record in history { try printer.line(LogLine(speech: speech).text(record)) }
      }
    }
  }
}
