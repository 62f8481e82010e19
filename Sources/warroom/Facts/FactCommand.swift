internal import ArgumentParser

/// What is known.
struct FactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "What is known, how surely, and from where: list, show, set.",
    discussion: """
        warroom fact
        warroom fact show persons_max
        warroom fact set persons_max 1200 --status estimated --source "query 12"
        warroom fact set sensitive --status investigating
      """,
    subcommands: [ListFacts.self, ShowFact.self, SetFactCommand.self],
    defaultSubcommand: ListFacts.self)
}
