internal import ArgumentParser
internal import IncidentCore

/// Changes what a member may do.
struct SetRightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "right", abstract: "Change what a member may do; admins only.",
    discussion: """
      It counts from their next act on, also in screens that are open.

        warroom member right bob observer
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Argument(help: "observer, responder or commander.", completion: Completions.rights)
  var right: Right
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in SetRight(member: member, right: right) }
  }
}
