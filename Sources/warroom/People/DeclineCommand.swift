internal import ArgumentParser
internal import IncidentCore

/// Leaves the command where it is.
struct DeclineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline the command, or withdraw your own offer.",
    discussion: "  warroom handover decline \"still at the data centre\"")

  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      AnswerHandover(accepted: false, reason: try $0.typed.reason(reason))
    }
  }
}
