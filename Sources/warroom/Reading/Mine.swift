internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Lists one's own tasks.
struct Mine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mine",
    abstract: "List your unfinished tasks, and free ones meant for your duties.",
    discussion: "  warroom mine --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      try context.print(state.mine(context.author.member), of: state)
    }
  }
}
