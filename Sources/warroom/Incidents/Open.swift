internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Declares an incident; the first one founds the room.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Declare an incident and put a playbook to work.",
    discussion: """
      In an empty directory this founds the room: you are its first commander, its admin and its \
      only member until `warroom member add` lets others in.

        warroom open "顧客リスト流出"
        warroom open "Customer list leak" --title-ja "顧客リスト流出" --severity 1 --known-at 09:02
        warroom open "Autumn exercise" --drill --playbook ./our-playbook.yaml
      """)

  @Argument(help: "What it is called, in English or Japanese.") var title: String
  @Option(help: ArgumentHelp("The Japanese title, beside an English one.", valueName: "text"))
  var titleJa: String?
  @Option(
    help: ArgumentHelp("A bundled playbook or a file.", valueName: "name|file"),
    completion: .custom { _, _, _ in PlaybookSource.names })
  var playbook = "customer-data-leak"
  @Option(help: ArgumentHelp("How bad it looks, 1 (worst) to 4.", valueName: "1-4"))
  var severity = Severity.two
  @Option(
    help: ArgumentHelp(
      "How far its record may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "light"))
  var tlp = TrafficLight.amber
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When any department first knew; starts the clocks.", valueName: "time"))
  var knownAt: String?
  @Flag(help: "It is an exercise; every screen and export says DRILL.") var drill = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    // A broken playbook or a mistyped word opens nothing, and founds nothing.
    let plan = try PlaybookSource(playbook).playbook(in: room.language)
    let title = try title(TypedText(language: room.language))
    let clock = TypedTime(now: .now, zone: .utc, language: room.language)
    _ = try knownAt.map(clock.past)
    try room.found({ try $0.foundHere() }) { context in
      let command = OpenIncident(
        title: title, playbook: plan, severity: severity, tlp: tlp, drill: drill,
        knownAt: try context.time(knownAt))
      try context.tell(try context.room.open(command, by: context.author, at: context.now))
    }
  }

  private func title(_ typed: TypedText) throws(CommandFailure) -> LocalizedText {
    let first = try typed.title(title)
    if let japanese = try titleJa.map(typed.title) { return LocalizedText(en: first, ja: japanese) }
    return first.unicodeScalars.contains(where: isJapanese)
      ? LocalizedText(ja: first) : LocalizedText(en: first)
  }

  private func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D: true
    default: false
    }
  }
}
