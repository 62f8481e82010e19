internal import ArgumentParser
internal import IncidentCore

/// Makes a member an admin.
struct SetAdminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin", abstract: "Let a member manage members, or no more; admins only.",
    discussion: """
      An admin has no power over incidents by that. The last admin stays.

        warroom member admin kim
        warroom member admin kim --off
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Flag(help: "No longer.") var off = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in SetAdmin(member: member, admin: !off) }
  }
}
