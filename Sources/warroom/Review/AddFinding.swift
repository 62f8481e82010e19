internal import ArgumentParser
internal import IncidentCore

/// The number of an entry that shows something.
struct EntryOption: ParsableArguments {
  @Option(help: ArgumentHelp("Number of the entry that shows it.", valueName: "number"))
  var entry: Int64?
}

/// Writes down what went well.
struct AddWell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "well", abstract: "Write down what went well.",
    discussion: "  warroom postmortem well \"the desk knew within ten minutes\" --entry 12")

  @Argument(help: "What was found; - reads standard input.") var text: String
  @OptionGroup(title: "Evidence") var evidence: EntryOption
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SetFinding(kind: .well, text: try $0.typed.note(text), entry: evidence.entry)
    }
  }
}

/// Writes down what went badly.
struct AddBadly: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "badly", abstract: "Write down what went badly.",
    discussion: "  warroom postmortem badly \"nobody knew who may stop the shop\" --entry 20")

  @Argument(help: "What was found; - reads standard input.") var text: String
  @OptionGroup(title: "Evidence") var evidence: EntryOption
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SetFinding(kind: .badly, text: try $0.typed.note(text), entry: evidence.entry)
    }
  }
}

/// Writes down where luck helped.
struct AddLucky: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lucky", abstract: "Write down what turned out well without anybody's doing.",
    discussion: "  warroom postmortem lucky \"the receiver called us by himself\"")

  @Argument(help: "What was found; - reads standard input.") var text: String
  @OptionGroup(title: "Evidence") var evidence: EntryOption
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      SetFinding(kind: .lucky, text: try $0.typed.note(text), entry: evidence.entry)
    }
  }
}

/// Writes down why the mechanism did not stop it.
struct AddCause: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Write down why the mechanism did not stop it.",
    discussion: """
      Without --under it is what happened itself; with it, the reason for that answer. Ask on past \
      the slip: why possible, why easy, why unseen.

        warroom postmortem why "the list was mailed to a private address"
        warroom postmortem why "an export needs no leave" --under R-01 --entry 14
      """)

  @Argument(help: "The answer; - reads standard input.") var text: String
  @Option(
    help: ArgumentHelp("The answer it explains, such as R-01.", valueName: "cause"),
    completion: Completions.causes)
  var under: String?
  @OptionGroup(title: "Evidence") var evidence: EntryOption
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      SetCause(
        parent: try under.map { try context.cause($0) }, text: try context.typed.note(text),
        entry: evidence.entry)
    }
  }
}
