internal import ArgumentParser

/// What is known.
struct FactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "What is known, how surely, and from where: list, set.",
    discussion: """
        warroom fact
        warroom fact set persons_max 1200 --status estimated --source "query 12"
        warroom fact set sensitive --status investigating
      """,
    subcommands: [ListFacts.self, SetFactCommand.self], defaultSubcommand: ListFacts.self)
}
