internal import ArgumentParser
internal import IncidentCore

/// Judges anew how bad it is.
struct SeverityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "severity", abstract: "Judge anew how bad it is, 1 to 4; the commander's act.",
    discussion: "  warroom severity 1 \"health data is among it\"")

  @Argument(help: "1 (worst) to 4.") var severity: Severity
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SetSeverity(
        severity: severity, reason: try $0.typed.reason(reason))
    }
  }
}
