internal import ArgumentParser
internal import IncidentCore

/// Adds a task by hand.
struct AddTaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a task to the running incident.",
    discussion: """
      The room gives it a name, H-01 and on, that is never used again. From then on it is a task like \
      any other; `warroom undo` takes it back while nobody has worked on it.

        warroom task add "Call the bank" --phase containment --duty legal --due 14:00
        warroom task add "Copy the proxy logs" --phase evidence --needs log --needs hash --check
        warroom task add "Tell the branch offices" --phase notification --after N-11
      """)

  @Argument(help: "What to do, as a short order; - reads standard input.") var title: String
  @Option(
    help: ArgumentHelp("The same in Japanese, where the title is English.", valueName: "text"))
  var titleJa: String?
  @Option(
    help: ArgumentHelp(
      "Where it is shown: \(PhaseID.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "phase"))
  var phase: PhaseID
  @Option(
    help: ArgumentHelp("Who it is for; the commander where nothing is said.", valueName: "duty"),
    completion: Completions.duties)
  var duty: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When: 14:00, +2h or ISO 8601.", valueName: "time"))
  var due: String?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("How to do it, and how to know it is done.", valueName: "text"))
  var guidance: String?
  @Flag(help: "A second person must check it.") var check = false
  @Flag(help: "Anybody may skip it.") var optional = false
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "What must be attached first: \(PlaybookTask.EvidenceKind.allCases.map(\.rawValue).joined(separator: ", ")); may be given again.",
      valueName: "kind"))
  var needs: [PlaybookTask.EvidenceKind] = []
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A task that comes first; may be given again.", valueName: "task"),
    completion: Completions.tasks)
  var after: [String] = []
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      AddTask(
        title: LocalizedText(
          typed: try context.typed.title(title), japanese: try titleJa.map(context.typed.title)),
        phase: phase, duty: duty,
        guidance: try guidance.map { LocalizedText(typed: try context.typed.reason($0)) },
        due: try due.map { try context.times().toCome($0) }, needsCheck: check,
        isOptional: optional, evidence: needs, after: try after.map(context.task))
    }
  }
}
