internal import ArgumentParser

/// The first report.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "The first report: who found what, when, where and how; show or take it down.",
    discussion: """
      All answers are recorded at once, as facts with status and source; what nobody knows is left out and \
      stays unknown. A task that asks for the intake form has it with this.

        warroom intake
        warroom intake take --found-by "Sato, support" --found-at 08:55 --found-through "customer call"
        warroom intake take --data "names, mail addresses" --state "link closed at 09:10" --source "call"
      """,
    subcommands: [ShowIntake.self, TakeIntakeCommand.self], defaultSubcommand: ShowIntake.self)
}
