internal import ArgumentParser

/// Who plays which part.
struct DutyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty", abstract: "Who plays which part: list, assume, renounce.",
    discussion: """
        warroom duty
        warroom duty assume forensics
        warroom duty assume scribe chie
        warroom duty renounce forensics
      """,
    subcommands: [ListDuties.self, AssumeCommand.self, RenounceCommand.self],
    defaultSubcommand: ListDuties.self)
}
