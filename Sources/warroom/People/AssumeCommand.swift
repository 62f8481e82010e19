internal import ArgumentParser
internal import IncidentCore

/// Takes a duty on, or gives it to somebody.
struct AssumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assume", abstract: "Take a duty on; the commander may give it to somebody.",
    discussion: "  warroom duty assume scribe chie")

  @Argument(help: "The duty.", completion: Completions.duties) var duty: String
  @Argument(help: "The member; without it, you.", completion: Completions.members) var member:
    String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in AssumeDuty(duty: duty, member: member) }
  }
}
