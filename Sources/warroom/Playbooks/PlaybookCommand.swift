internal import ArgumentParser

/// The plans a room can work by.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook",
    abstract: "The plans a room works by: list, show, write, check, compare, exchange, use.",
    discussion: """
        warroom playbook
        warroom playbook show customer-data-leak --phase scope
        warroom playbook new office-fire -o office-fire.yaml
        warroom playbook lint office-fire.yaml
        warroom playbook import checklist.md -o checklist.yaml
        warroom playbook apply ransomware --dry-run
      """,
    subcommands: [
      ListPlaybooks.self, ShowPlaybook.self, LintPlaybooks.self, FormatPlaybooks.self,
      NewPlaybook.self, DiffPlaybooks.self, ImportPlaybook.self, ExportPlaybook.self,
      ApplyPlaybookCommand.self, UpdatePlaybookCommand.self,
    ],
    defaultSubcommand: ListPlaybooks.self)
}
