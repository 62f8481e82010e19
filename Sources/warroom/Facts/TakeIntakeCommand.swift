internal import ArgumentParser
internal import IncidentCore

/// Takes the first report down.
struct TakeIntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take the first report down, all answers in one act.",
    discussion: """
        warroom intake take --found-by "Sato, support" --found-at 08:55 --found-place "head office"
        warroom intake take --happened "2026-11-19 22:00" --data "names, mail addresses" --status confirmed
      """)

  @Option(help: ArgumentHelp("Who found it.", valueName: "text")) var foundBy: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was found.", valueName: "time"))
  var foundAt: String?
  @Option(help: ArgumentHelp("Where it was found.", valueName: "text")) var foundPlace: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When it happened, or began.", valueName: "time"))
  var happened: String?
  @Option(help: ArgumentHelp("Which items of personal data.", valueName: "text"))
  var data: String?
  @Option(help: ArgumentHelp("The state now.", valueName: "text")) var state: String?
  @Option(help: ArgumentHelp("How it was found.", valueName: "text")) var foundThrough: String?
  @Option(
    help: ArgumentHelp(
      "How sure the answers are: \(FactSet.Status.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"))
  var status = FactSet.Status.estimated
  @Option(help: ArgumentHelp("Where they are known from.", valueName: "text")) var source: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  /// Each option and the question of the form it answers.
  private var given: [(question: String, value: String?)] {
    [
      ("found_by", foundBy), ("found_at", foundAt), ("found_place", foundPlace),
      ("occurred_at", happened), ("data_items", data), ("present_state", state),
      ("found_through", foundThrough),
    ]
  }

  func validate() throws {
    guard given.contains(where: { $0.value != nil }) else {
      throw ValidationError("Give at least one answer, such as --found-by NAME.")
    }
  }

  func run() throws {
    try room.act { context in
      let source = try source.map(context.typed.title)
      let answers = try given.compactMap { question, value -> FactSet? in
        guard let value else { return nil }
        return FactSet(
          fact: question, value: try context.typed.note(value), status: status, source: source)
      }
      return TakeIntake(answers: answers)
    }
  }
}
