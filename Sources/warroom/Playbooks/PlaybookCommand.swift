internal import ArgumentParser

/// The plans a room can work by.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "The plans a room works by: list, show, lint.",
    discussion: """
        warroom playbook
        warroom playbook show customer-data-leak --phase scope
        warroom playbook lint ./our-playbook.yaml
      """,
    subcommands: [
      ListPlaybooks.self, ShowPlaybook.self, LintPlaybooks.self, ImportPlaybook.self,
    ],
    defaultSubcommand: ListPlaybooks.self)
}
