internal import ArgumentParser
internal import IncidentCore

/// Names a member for a restricted incident.
struct GrantAccess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Name a member for the incident; the commander's act.",
    discussion: "  warroom access grant chie")

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { _ in SetAccess(member: member, granted: true) }
  }
}
