internal import ArgumentParser
internal import IncidentCore

/// Corrects an earlier entry.
struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Correct an earlier entry; both stay readable.",
    discussion: """
      `warroom log` shows the numbers.

        warroom correct 42 "it was vpn2, not vpn1" --at 03:14
      """)

  @Argument(help: "Number of the entry that is wrong.") var entry: Int64
  @Argument(help: "What is right; - reads standard input.") var text: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When it happened, if that was wrong too.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      CorrectEntry(
        entry: entry, text: try $0.typed.note(text), occurred: try $0.time(at))
    }
  }
}
