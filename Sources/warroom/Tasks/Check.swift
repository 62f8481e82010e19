internal import ArgumentParser
internal import IncidentCore

/// Gives the verdict of a second person.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a colleague's finished work as the second person.",
    discussion: """
      Never by the one who did it. With --wrong it goes back to the doer.

        warroom check C-05 -m "no more traffic seen"
        warroom check C-05 --wrong "the IPv6 rule is missing"
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What you want to say about it; - reads standard input.", valueName: "text"))
  var note: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("It is not right; what is wrong with it.", valueName: "text"))
  var wrong: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if note != nil, wrong != nil {
      throw ValidationError("--note goes with work that is right, --wrong with work that is not.")
    }
  }

  func run() throws {
    try room.act {
      CheckTask(
        task: try $0.task(task), passed: wrong == nil,
        note: try (wrong ?? note).map($0.typed.note))
    }
  }
}
