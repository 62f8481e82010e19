internal import ArgumentParser
internal import IncidentCore

/// Opens a finished task again.
struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a finished or skipped task again.",
    discussion: "  warroom reopen C-03 \"a second account was found\"")

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Argument(help: "Why it is not finished after all.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      ReopenTask(task: try $0.task(task), reason: try $0.typed.reason(reason))
    }
  }
}
