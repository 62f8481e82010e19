internal import ArgumentParser
internal import IncidentCore

/// Begins work on a task.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin work on a task, with a time box if you like.",
    discussion: """
      A task nobody has becomes yours.

        warroom start S-03 --box 30m
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Option(help: ArgumentHelp("How long it should take: 30m, 2h, 1h30m.", valueName: "length"))
  var box: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { StartTask(task: try $0.task(task), box: try $0.span(box)) }
  }
}

extension Start: DirectCommand {
  static let valued = ["--box": "box"]

  init?(direct words: DirectWords) {
    guard let task = words.plain.first, words.plain.count == 1, let room = words.room else {
      return nil
    }
    self.init()
    self.task = task
    box = words["box"]
    self.room = room
  }
}
