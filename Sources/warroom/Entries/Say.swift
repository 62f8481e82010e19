internal import ArgumentParser
internal import IncidentCore

/// Writes a line of the timeline.
struct Say: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say", abstract: "Write what happened into the timeline.",
    discussion: """
      The time is now unless --at says otherwise; both times are kept.

        warroom say "attacker logged in" --at 03:12 --source vpn.log
        tail -5 vpn.log | warroom say - --task E-02
      """)

  @Argument(help: "What happened; - reads standard input.") var text: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When it happened: 03:12, -10m or ISO 8601.", valueName: "time"))
  var at: String?
  @Option(help: ArgumentHelp("Where it is known from, such as vpn.log.", valueName: "text"))
  var source: String?
  @Option(
    help: ArgumentHelp("The task it belongs to.", valueName: "task"), completion: Completions.tasks)
  var task: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      RecordEntry(
        text: try context.typed.note(text), occurred: try context.time(at),
        source: try source.map(context.typed.title),
        task: try task.map { try context.task($0) })
    }
  }
}
