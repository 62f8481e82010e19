internal import ArgumentParser
internal import IncidentCore

/// Offers the command to a colleague.
struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: "Offer the command to a colleague.",
    discussion: "  warroom handover offer bob -m \"back at 08:00\"")

  @Argument(help: "The colleague.", completion: Completions.members) var member: String
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What to add to the brief; - reads standard input.", valueName: "text"))
  var note: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      OfferHandover(
        to: member, note: try note.map($0.typed.note), language: $0.language)
    }
  }
}
