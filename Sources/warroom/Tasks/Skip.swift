internal import ArgumentParser
internal import IncidentCore

/// Decides not to do a task.
struct Skip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Leave a task undone, for a reason that stays in the record.",
    discussion: """
      A required task is skipped by the commander alone.

        warroom skip N-08 "no card data involved"
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Argument(help: "Why it is not done.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SkipTask(task: try $0.task(task), reason: try $0.typed.reason(reason))
    }
  }
}
