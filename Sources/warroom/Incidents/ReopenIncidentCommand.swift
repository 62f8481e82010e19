internal import ArgumentParser
internal import IncidentCore

/// Begins the response again.
struct ReopenIncidentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen-incident", abstract: "Begin the response again; the commander's act.",
    discussion: "  warroom reopen-incident \"the list turned up on a forum\" --incident IR-2026-004"
  )

  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { ReopenIncident(reason: try $0.typed.reason(reason)) }
  }
}
