internal import ArgumentParser
internal import IncidentCore

/// Gives a task back.
struct Release: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Give a task back, so that others can take it.",
    discussion: "  warroom release S-03")

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { ReleaseTask(task: try $0.task(task)) }
  }
}
