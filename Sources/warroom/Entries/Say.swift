internal import ArgumentParser
internal import IncidentCore

/// Writes a line of the timeline.
struct Say: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say", abstract: "Write what happened into the timeline.",
    discussion: """
      The time is now unless --at says otherwise; both times are kept.

        warroom say "attacker logged in" --at 03:12 --source vpn.log
        warroom say "the phone rang" --at "~14:00"
        warroom say "login of admin" --at 03:15:20 --source fw1 --clock-off +3m20s
        tail -5 vpn.log | warroom say - --task E-02
      """)

  @Argument(help: "What happened; - reads standard input.") var text: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When it happened: 03:12, -10m or ISO 8601; ~14:00 for about.", valueName: "time"))
  var at: String?
  @Flag(help: "The time is only about right.") var about = false
  @Option(help: ArgumentHelp("Where it is known from, such as vpn.log.", valueName: "text"))
  var source: String?
  @Option(
    help: ArgumentHelp("The task it belongs to.", valueName: "task"), completion: Completions.tasks)
  var task: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How far the source's clock is off, such as +3m20s (fast) or -45s (slow); the time is corrected.",
      valueName: "length"))
  var clockOff: String?
  @Option(
    help: ArgumentHelp(
      "How far it may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "light"))
  var tlp: TrafficLight?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if clockOff != nil, at == nil {
      throw ValidationError("--clock-off corrects the time of --at; say that too.")
    }
    if about, at == nil {
      throw ValidationError("--about says that the time of --at is; say it too.")
    }
  }

  func run() throws {
    try room.act { context in
      let stated = try at.map { try context.times().stated($0) }
      let skew = try clockOff.map { try context.times().deviation($0) }
      return RecordEntry(
        text: try context.typed.note(text),
        occurred: stated.map { $0.moment + -(skew ?? 0) },
        source: try source.map(context.typed.title),
        task: try task.map { try context.task($0) }, tlp: tlp,
        isAbout: about || stated?.isAbout == true, skew: skew)
    }
  }
}
