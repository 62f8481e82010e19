internal import ArgumentParser
internal import IncidentCore

/// Sets when a task is due.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Set when a task is due; the commander's act.",
    discussion: """
      A time of day is the next one to come; +2h counts from now.

        warroom due N-03 14:00 "the regulator's desk closes"
        warroom due S-02 +90m "needed for the first report"
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Argument(help: "When: 14:00, +2h or ISO 8601.") var time: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SetTaskDue(
        task: try $0.task(task), due: try $0.times().toCome(time),
        reason: try $0.typed.reason(reason))
    }
  }
}
