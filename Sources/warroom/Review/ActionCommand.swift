internal import ArgumentParser

/// Action items of the post-mortem.
struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action",
    abstract: "What will be changed: add, set, assign, done, verify, reopen, drop, list.",
    discussion: """
      Action items are followed after the incident is closed, until somebody other than the owner \
      has seen them work.

        warroom action add "exports above 1,000 rows need a second person" --owner dan \\
          --due 2026-12-20 --proof "a test export is refused" --cause R-02
        warroom action done A-01 "refused on 12-18, see the log"
        warroom action verify A-01 -m "tried it myself"
        warroom action list --overdue --all-incidents
      """,
    subcommands: [
      ListActions.self, AddAction.self, SetActionCommand.self, AssignActionCommand.self,
      FinishActionCommand.self, VerifyActionCommand.self, ReopenActionCommand.self,
      DropActionCommand.self,
    ],
    defaultSubcommand: ListActions.self, aliases: ["actions"])
}
