internal import ArgumentParser

/// Who belongs to the room.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Who belongs to the room: list, add.",
    discussion: """
        warroom member
        warroom member add bob --name "Bob Ito"
        warroom member add eve --right observer

      On one host the room belongs to one account, and colleagues reach it through \
      `sudo -u ACCOUNT warroom`: each acts as the Unix user who called sudo. \
      docs/guide-admin.md shows the rule.
      """,
    subcommands: [ListMembers.self, AddMember.self], defaultSubcommand: ListMembers.self)
}
