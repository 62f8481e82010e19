internal import ArgumentParser
internal import IncidentCore

/// Says how far an entry may travel.
struct Mark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Say how far an entry may travel (TLP).",
    discussion: """
      Exports for others leave out what is marked stricter than they ask for. Keeping an entry \
      closer is for everybody; letting it out again is for whoever leads.

        warroom mark 418 --tlp red
        warroom mark 418 --tlp red -m "names a customer"
        warroom mark 418 --as-incident
      """)

  @Argument(help: "Number of the entry.") var entry: Int64
  @Option(help: ArgumentHelp("red, amber+strict, amber, green or clear.", valueName: "tlp"))
  var tlp: TrafficLight?
  @Flag(help: "It may travel as far as the incident again.") var asIncident = false
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if (tlp == nil) != asIncident {
      throw ValidationError("Say either --tlp or --as-incident, such as --tlp red.")
    }
  }

  func run() throws {
    try room.act {
      ClassifyEntry(entry: entry, tlp: tlp, reason: try reason.map($0.typed.reason))
    }
  }
}
