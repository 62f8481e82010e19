internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Shows the room as it was.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Show the room as it was at any moment, on the same screens.",
    discussion: """
      Space plays and stands still, left and right step by entry, comma and full stop change the \
      speed, J jumps. Nothing can be done in the past, and nobody sees you there.

        warroom replay
        warroom replay --at "2026-11-20 12:44"
        warroom replay --speed 300 --incident IR-2026-004
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stand still at this time: 12:44, -2h or ISO 8601. Without it, play from the beginning.",
      valueName: "time"))
  var at: String?
  @Option(
    help: ArgumentHelp(
      "How many times faster than the clock on the wall, from 1.", valueName: "times"))
  var speed: Int64 = 60
  @OptionGroup(title: "Screen") var look: ScreenLook
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard (1...1_000_000).contains(speed) else {
      throw ValidationError("--speed counts from 1 to 1000000.")
    }
  }

  func run() throws {
    try room.look { context in
      let incident = try context.incident()
      var options = try look.options(incident: incident, room: room)
      let start = try context.time(at)
      options.replay = ScreenOptions.Replay(
        at: start, opened: try context.room.incident(incident).openedAt, speed: speed)
      try runScreen(context, options)
    }
  }
}
