internal import ArgumentParser

/// The plans a room can work by.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook",
    abstract: "The plans a room works by: list, show, write, check, compare, exchange.",
    discussion: """
        warroom playbook
        warroom playbook show customer-data-leak --phase scope
        warroom playbook new office-fire -o office-fire.yaml
        warroom playbook lint office-fire.yaml
        warroom playbook import checklist.md -o checklist.yaml
      """,
    subcommands: [
      ListPlaybooks.self, ShowPlaybook.self, LintPlaybooks.self, FormatPlaybooks.self,
      NewPlaybook.self, DiffPlaybooks.self, ImportPlaybook.self, ExportPlaybook.self,
    ],
    defaultSubcommand: ListPlaybooks.self)
}
