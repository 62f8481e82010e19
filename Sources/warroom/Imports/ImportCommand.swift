internal import ArgumentParser

/// Takes in what comes from outside.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what comes from outside: events of other systems.",
    discussion: """
      Playbooks of other tools come in by `warroom playbook import`.

        warroom import events fw1.csv --zone Asia/Tokyo --dry-run
      """,
    subcommands: [ImportEventsCommand.self])
}
