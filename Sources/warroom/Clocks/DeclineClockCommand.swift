internal import ArgumentParser
internal import IncidentCore

/// Records that a clock does not apply.
struct DeclineClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Record that a clock does not apply, and why.",
    discussion: "  warroom clock decline eu-gdpr-33 \"counsel: no processing in the EU\"")

  @Argument(help: "The clock.", completion: Completions.clocks) var clock: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { EndClock(clock: clock, reason: try $0.typed.note(reason)) }
  }
}

/// Stops a clock that runs.
struct StopClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "Stop a running clock, and say why.",
    discussion: "  warroom clock stop jp-appi-final \"all copies recovered unopened\"")

  @Argument(help: "The clock.", completion: Completions.clocks) var clock: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { EndClock(clock: clock, reason: try $0.typed.note(reason)) }
  }
}

/// Makes an ended clock count again.
struct ReopenClockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Make a clock that was met, declined or stopped count again.",
    discussion: "  warroom clock reopen jp-appi-final \"the report was sent back\"")

  @Argument(help: "The clock.", completion: Completions.clocks) var clock: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { ReopenClock(clock: clock, reason: try $0.typed.note(reason)) }
  }
}
