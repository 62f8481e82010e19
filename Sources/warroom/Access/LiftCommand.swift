internal import ArgumentParser
internal import IncidentCore

/// Opens a restricted incident to the whole room.
struct LiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lift", abstract: "Open the incident to the whole room; it takes two people.",
    discussion: """
      Whoever leads proposes it; any other named member who may write then does it, by the same \
      command. There is no way back.

        warroom access lift "the police have made it public"
      """)

  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { LiftRestriction(reason: try $0.typed.reason(reason)) }
  }
}
