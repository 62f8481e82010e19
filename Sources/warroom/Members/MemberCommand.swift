internal import ArgumentParser

/// Who belongs to the room.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Who belongs to the room, what they may do, their keys.",
    discussion: """
        warroom member
        warroom member add chie --name "Chie Sato" --duty forensics --key chie.pub
        warroom member right eve observer
        warroom member revoke chie

      Members come in over SSH with a key (docs/team-over-ssh.md). On the host itself colleagues \
      can also reach the room through `sudo -u ACCOUNT warroom`: each acts as the Unix user who \
      called sudo. docs/guide-admin.md shows the rule.
      """,
    subcommands: [
      ListMembers.self, ShowMember.self, AddMember.self, SetRightCommand.self,
      SetAdminCommand.self, SetExportCommand.self, SetDutiesCommand.self, MemberKeyCommand.self,
      RevokeMemberCommand.self, ReadmitMemberCommand.self,
    ], defaultSubcommand: ListMembers.self)
}
