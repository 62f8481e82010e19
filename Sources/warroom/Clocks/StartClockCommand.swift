internal import ArgumentParser
internal import IncidentCore

/// Says when what starts a clock happened.
struct StartClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Say when what starts a clock happened, and why then.",
    discussion: """
      Without --from it is the moment any department knew. Other clocks of the same law that count from \
      the same event and are only proposed start with it.

        warroom clock start jp-appi-final --because "the vendor called support"
        warroom clock start us-8k --from 2026-11-21T18:00-05:00 --because "materiality committee"
      """)

  @Argument(help: "The clock, such as jp-appi-final.", completion: Completions.clocks)
  var clock: String
  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("When it happened.", valueName: "time"))
  var start: String?
  @Option(help: ArgumentHelp("Why this moment.", valueName: "text")) var because: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      StartClock(
        clock: clock, start: try context.time(start), because: try context.typed.note(because))
    }
  }
}
