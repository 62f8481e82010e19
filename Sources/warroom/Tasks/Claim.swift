internal import ArgumentParser
internal import IncidentCore

/// Takes a task on.
struct Claim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Take a task on.",
    discussion: """
      Task names may be typed in a hurry: c3, C03 and c-03 all mean C-03.

        warroom claim S-03
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { ClaimTask(task: try $0.task(task)) }
  }
}

extension Claim: DirectCommand {
  static let valued: [String: DirectWords.Name] = [:]

  init?(direct words: DirectWords) {
    guard let task = words.plain.first, words.plain.count == 1, let room = words.room else {
      return nil
    }
    self.init()
    self.task = task
    self.room = room
  }
}
