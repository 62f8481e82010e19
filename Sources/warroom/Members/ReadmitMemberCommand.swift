internal import ArgumentParser
internal import IncidentCore

/// Lets the same person in again.
struct ReadmitMemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readmit", abstract: "Let the same person in again who was revoked; admins only.",
    discussion: """
      They begin with a right and the keys given here; what they had before is gone.

        warroom member readmit chie --right responder --key chie.pub
      """)

  @Argument(help: "The member who was revoked.", completion: Completions.formerMembers)
  var member: String
  @Option(
    help: "What they may do: observer, responder or commander.", completion: Completions.rights)
  var right = Right.responder
  @OptionGroup var keys: KeyWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { context in
      ReadmitMember(member: member, right: right, keys: try keys.read(in: context.language))
    }
  }
}
