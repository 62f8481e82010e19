internal import ArgumentParser
internal import IncidentCore

/// Puts a duty down.
struct RenounceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renounce", abstract: "Put one of your duties down.",
    discussion: "  warroom duty renounce forensics")

  @Argument(help: "The duty.", completion: Completions.duties) var duty: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in RenounceDuty(duty: duty) }
  }
}
