internal import ArgumentParser
internal import IncidentCore

/// Says what is known about a question.
struct SetFactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Answer one of the playbook's questions; older answers stay.",
    discussion: "  warroom fact set persons_max 1200 --status estimated --source \"query 12\"")

  @Argument(help: "The question, such as persons_max.", completion: Completions.facts)
  var fact: String
  @Argument(help: "The answer; yes or no, a number, a choice, a time or a text.") var value: String?
  @Option(
    help: ArgumentHelp(
      "How sure: \(FactSet.Status.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"))
  var status = FactSet.Status.confirmed
  @Option(help: ArgumentHelp("Where it is known from.", valueName: "text")) var source: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it became known.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      let answer = FactSet(
        fact: fact, value: try value.map(context.typed.title), status: status,
        source: try source.map(context.typed.title))
      return SetFact(answer, occurred: try context.time(at))
    }
  }
}
