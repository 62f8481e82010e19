internal import ArgumentParser

/// Who may know of a restricted incident.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Who may know of a restricted incident: list, grant, withdraw, take, lift.",
    discussion: """
        warroom open "Insider at the help desk" --restricted --codename heron --with legal-kim
        warroom access
        warroom access grant chie
        warroom access withdraw chie
        warroom access lift "the police have made it public"

      For everybody else the incident is not there: in no list, count, completion or export, and \
      its name is answered like one that was never given.
      """,
    subcommands: [
      ListAccess.self, GrantAccess.self, WithdrawAccess.self, TakeAccessCommand.self,
      LiftCommand.self,
    ], defaultSubcommand: ListAccess.self)
}
