internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Looks at everything the room depends on.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at everything the room depends on, and say how to mend it.",
    discussion: """
      One line each: ok, warn or fail. Exit status 3 where anything fails.

        warroom doctor
        warroom doctor --json | jq -r '.[] | select(.verdict != "ok") | .mend'
      """)

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let findings =
      RoomExamination(room).findings() + MachineExamination(room).findings()
      + SSHExamination(room).findings() + TerminalExamination(room.language).findings()
    try Printer.output { printer in
      if room.json { return try printer.line(.list(findings.map(\.json))) }
      for finding in findings { for line in finding.lines { try printer.line(line) } }
    }
    if findings.contains(where: { $0.verdict == .fail }) { throw Quietly(status: .unavailable) }
  }
}
