internal import ArgumentParser
internal import IncidentCore

/// Says that a task cannot go on.
struct Block: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Say on whom or what a task waits.",
    discussion: "  warroom block S-06 \"vendor desk closed until 14:00\"")

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Argument(help: "On whom or what it waits.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      BlockTask(
        task: try $0.task(task), reason: try $0.typed.reason(reason))
    }
  }
}
