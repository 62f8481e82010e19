internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Lists tasks.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the tasks of the incident, phase by phase.",
    discussion: """
      Marks: [ ] todo, [~] doing, [!] blocked, [?] awaiting a check, [x] done, [-] skipped.

        warroom list
        warroom list --phase scope
        warroom list --json | jq -r '.[] | select(.overdue) | .task'
      """)

  @Option(
    help: ArgumentHelp(
      "Only this phase: \(PhaseID.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "phase"))
  var phase: PhaseID?
  @Flag(help: "Also tasks that what is known makes unnecessary.") var all = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let tasks = state.tasks.filter { task in
        (phase == nil || task.phase == phase)
          && (all || context.wantsJSON || state.necessity(of: task) != .notNeeded)
      }
      try context.print(tasks, of: state, byPhase: true)
      guard !context.wantsJSON else { return }
      let overdue = try context.room.overdueActions(now: context.now)
      let speech = try context.speech()
      try Printer.output { printer in
        for (incident, count) in overdue.sorted(by: { $0.key < $1.key }) {
          try printer.line(
            "! \(incident.rawValue): \(speech.actionsOverdue(count)) - `warroom action list --overdue --incident \(incident.rawValue)`"
          )
        }
      }
    }
  }
}
