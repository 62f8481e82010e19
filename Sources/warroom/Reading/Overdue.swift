internal import ArgumentParser
internal import IncidentCore

/// Lists what should have been finished.
struct Overdue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdue",
    abstract: "List unfinished tasks whose time has passed, the longest first.",
    discussion: "  warroom overdue")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      try context.print(state.overdue(now: context.now), of: state)
    }
  }
}
