internal import ArgumentParser
internal import IncidentCore

/// Marks an entry for the report.
struct Star: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "star", abstract: "Mark an entry for the report.",
    discussion: """
      The report of the incident tells of what is starred. `warroom log` shows the numbers.

        warroom star 418
        warroom star 418 -m "here it turned"
        warroom star 418 --off
      """)

  @Argument(help: "Number of the entry.") var entry: Int64
  @Flag(help: "Take the star off again.") var off = false
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      StarEntry(
        entry: entry, isStarred: !off, reason: try reason.map($0.typed.reason))
    }
  }
}
