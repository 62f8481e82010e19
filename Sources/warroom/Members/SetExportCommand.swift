internal import ArgumentParser
internal import IncidentCore

/// Lets a member take records out of the room.
struct SetExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Let a member take records out, or no more; admins only.",
    discussion: """
      The right is apart from all others: no commander has it by rank.

        warroom member export chie
        warroom member export chie --off
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Flag(help: "No longer.") var off = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in SetExportRight(member: member, granted: !off) }
  }
}
