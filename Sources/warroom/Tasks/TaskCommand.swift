internal import ArgumentParser

/// The tasks of an incident beside those of its playbooks.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Add a task that no playbook has.",
    discussion: """
      What is done to a task once it is there has commands of its own: claim, start, tick, block, \
      check and the others.

        warroom task add "Call the bank" --phase containment --duty legal --due +2h
      """,
    subcommands: [AddTaskCommand.self])
}
