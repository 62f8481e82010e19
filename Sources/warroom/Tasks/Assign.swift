internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Gives a task to a member.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give a task to a member; the commander's act.",
    discussion: """
      The member need not be in the room now.

        warroom assign S-03 dan --box 1h
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Argument(help: "The member.", completion: Completions.members) var member: String
  @Option(help: ArgumentHelp("How long it should take: 30m, 2h, 1h30m.", valueName: "length"))
  var box: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      AssignTask(task: try $0.task(task), to: member, box: try $0.span(box))
    }
  }
}
