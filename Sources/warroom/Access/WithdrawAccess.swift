internal import ArgumentParser
internal import IncidentCore

/// Names a member no more.
struct WithdrawAccess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Name a member no more; the commander's act.",
    discussion: """
      The incident is gone for them at once, also from screens that are open.

        warroom access withdraw chie
      """)

  @Argument(help: "The member.", completion: Completions.readers) var member: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in SetAccess(member: member, granted: false) }
  }
}
