internal import ArgumentParser
internal import IncidentCore

/// Takes the command that is offered.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Take the command that is offered to you.",
    discussion: "  warroom handover accept")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in AnswerHandover(accepted: true) }
  }
}
