internal import ArgumentParser
internal import IncidentCore

/// Records that what a clock asks for was sent.
struct MeetClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "met", abstract: "Record that what a clock asks for was sent.",
    discussion: """
      What a filing starts, starts now: the next report of a chain counts from when this one was sent.

        warroom clock met jp-appi-prelim --receipt 2026-1187
        warroom clock met nis2-notification --at 14:20 --note "by the CSIRT's form"
      """)

  @Argument(help: "The clock, such as jp-appi-prelim.", completion: Completions.clocks)
  var clock: String
  @Option(help: ArgumentHelp("The receipt number.", valueName: "text")) var receipt: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was sent.", valueName: "time"))
  var at: String?
  @Option(help: ArgumentHelp("What is to be said about it.", valueName: "text"))
  var note: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      MeetClock(
        clock: clock, sent: try context.time(at),
        receipt: try receipt.map(context.typed.title), note: try note.map(context.typed.note))
    }
  }
}
