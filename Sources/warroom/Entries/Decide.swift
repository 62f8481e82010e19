internal import ArgumentParser
internal import IncidentCore

/// Records a decision.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Record a decision: what was chosen, why, and by whom.",
    discussion: """
        warroom decide "Stop the web shop?" --option stop --option "read-only" --chosen stop \\
          --because "card data may still flow" --by "sato (CFO)" --task C-06
      """)

  @Argument(help: "What was to be decided.") var question: String
  @Option(help: ArgumentHelp("What was chosen.", valueName: "text")) var chosen: String
  @Option(help: ArgumentHelp("Why.", valueName: "text")) var because: String
  @Option(
    help: ArgumentHelp("Who decided; often not the one who writes it down.", valueName: "name"))
  var by: String
  @Option(
    name: .customLong("option"),
    help: ArgumentHelp("What could have been chosen; may be repeated.", valueName: "text"))
  var options: [String] = []
  @Option(
    help: ArgumentHelp("The task that asked for it.", valueName: "task"),
    completion: Completions.tasks)
  var task: String?
  @Option(help: ArgumentHelp("Who objected, and why.", valueName: "text")) var objections: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was taken.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      let decision = DecisionTaken(
        number: 0, question: try context.typed.title(question),
        options: try options.map(context.typed.title),
        chosen: try context.typed.title(chosen),
        because: try context.typed.reason(because),
        decider: try context.typed.name(by),
        task: try task.map { try context.task($0) },
        objections: try objections.map(context.typed.reason))
      return TakeDecision(decision, occurred: try context.time(at))
    }
  }
}
