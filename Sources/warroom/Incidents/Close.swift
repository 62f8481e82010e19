internal import ArgumentParser
internal import IncidentCore

/// Ends the response.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End the response; the post-mortem goes on.",
    discussion: """
      Lists required tasks that are still open and refuses, unless told to leave them open.

        warroom close "contained, notified, no further finds for 14 days"
        warroom close "handed to the project" --leaving-open
      """)

  @Argument(help: "Why it can be closed.") var reason: String
  @Flag(help: "Close all the same; what was open is recorded.") var leavingOpen = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      CloseIncident(
        reason: try $0.typed.reason(reason), leavingOpen: leavingOpen)
    }
  }
}
