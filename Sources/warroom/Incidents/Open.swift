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
        warroom open "Insider at the help desk" --restricted --codename heron --with kim
        warroom open "Autumn exercise" --drill --playbook ./our-playbook.yaml
      """)

  @Argument(help: "What it is called, in English or Japanese.") var title: String
  @Option(help: ArgumentHelp("The Japanese title, beside an English one.", valueName: "text"))
  var titleJa: String?
  @Option(
    help: ArgumentHelp("A playbook by name, or a file.", valueName: "name|file"),
    completion: Completions.playbooks)
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
  @Flag(help: "Only named members may know of it; needs --codename.") var restricted = false
  @Option(
    help: ArgumentHelp("What lists and headers call a restricted incident.", valueName: "text"))
  var codename: String?
  @Option(
    name: .customLong("with"), parsing: .singleValue,
    help: ArgumentHelp(
      "A member who may know of a restricted incident; may be given again.", valueName: "name"),
    completion: Completions.everybody)
  var readers: [String] = []
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard restricted == (codename != nil), restricted || readers.isEmpty else {
      throw ValidationError("--restricted and --codename go together; --with goes with them.")
    }
  }

  func run() throws {
    // A broken playbook or a mistyped word opens nothing, and founds nothing.
    let (plan, origin) = try PlaybookSource(playbook, in: room.path).sound(in: room.language)
    let title = try title(TypedText(language: room.language))
    let clock = TypedTime(now: .now, zone: .utc, language: room.language)
    _ = try knownAt.map(clock.past)
    try room.found({ try $0.foundHere() }) { context in
      let command = OpenIncident(
        title: title, playbook: plan, origin: origin, severity: severity, tlp: tlp, drill: drill,
        knownAt: try context.time(knownAt),
        restriction: try codename.map {
          (codename: try context.typed.name($0), readers: readers)
        })
      let receipt = try context.room.open(command, by: context.author, at: context.now)
      try context.tell(receipt)
      if !context.wantsJSON { try offer(receipt.state, in: context) }
    }
  }

  /// Says who could claim what; nobody is given anything.
  private func offer(_ state: IncidentState, in context: RoomContext) throws {
    let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
    let lines = DutyOffers(state).lines(speech, in: state)
    try Printer.output { printer in
      try printer.line(
        "\(speech.say("Take the first report down next: `warroom intake take --found-by … --found-at …`", "次に第一報を聞き取ります: `warroom intake take --found-by … --found-at …`"))"
      )
      guard !lines.isEmpty else { return }
      try printer.line(
        "\(speech.say("Free tasks, by duty; claim one with `warroom claim`:", "役割ごとの未担当タスク(`warroom claim` で引き受け):"))"
      )
      for line in lines { try printer.line("  \(line)") }
    }
  }

  private func title(_ typed: TypedText) throws(CommandFailure) -> LocalizedText {
    LocalizedText(typed: try typed.title(title), japanese: try titleJa.map(typed.title))
  }
}
