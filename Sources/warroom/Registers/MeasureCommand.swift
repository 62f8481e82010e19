internal import ArgumentParser
internal import IncidentCore

/// Containment measures.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Containment measures: list, show, add, set, effective, undone, withdraw.",
    discussion: """
      Asked for, in effect, and, where it is temporary, taken back: a temporary measure makes the task \
      that takes it back.

        warroom measure add "block egress" --where fw1 --scope web01 --temporary --undo-by +2d
        warroom measure effective CM-01 --at 14:05 -m "seen on the gateway"
        warroom measure undone CM-01
      """,
    subcommands: [
      ListMeasures.self, ShowMeasure.self, AddMeasure.self, SetMeasureCommand.self,
      EffectiveMeasure.self, UndoneMeasure.self, WithdrawMeasureCommand.self,
    ],
    defaultSubcommand: ListMeasures.self)
}

/// What can be said of a measure besides what it is.
struct MeasureWords: ParsableArguments {
  @Option(name: .customLong("where"), help: ArgumentHelp("Where.", valueName: "text"))
  var place: String?
  @Option(
    name: .customLong("scope"),
    help: ArgumentHelp("What it contains, such as SC-01 or web01.", valueName: "line"),
    completion: Completions.scope)
  var item: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was asked for.", valueName: "time"))
  var requested: String?
  @Option(help: ArgumentHelp("Who asked for it.", valueName: "name")) var by: String?
  @Flag(help: "It must be taken back.") var temporary = false
  @Option(
    name: .customLong("undo-by"), parsing: .unconditional,
    help: ArgumentHelp("By when it must be taken back.", valueName: "time"))
  var undoBy: String?

  /// The wish, without what it is.
  func wish(_ context: RoomContext) throws -> SetMeasure {
    SetMeasure(
      place: try place.map(context.typed.title), item: item,
      requested: try context.time(requested), requestedBy: try by.map(context.typed.name),
      isTemporary: temporary ? true : nil,
      undoBy: try undoBy.map { try context.times().toCome($0) })
  }
}

/// Writes a measure down.
struct AddMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down a measure that was asked for, or works already.",
    discussion: """
        warroom measure add "block egress" --where fw1 --by alice --undo-by +2d
        warroom measure add "isolate host-17" --requested 13:40 --effective 13:52
      """)

  @Argument(help: "What is to be done.") var what: String
  @OptionGroup(title: "Description") var words: MeasureWords
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Since when it works already.", valueName: "time"))
  var effective: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      var wish = try words.wish(context)
      wish.what = try context.typed.title(what)
      wish.effective = try context.time(effective)
      return wish
    }
  }
}

/// Says anew what a measure is.
struct SetMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say anew what a measure is; what was said before stays.",
    discussion: "  warroom measure set CM-01 --where fw2 --undo-by +3d")

  @Argument(help: "The measure, such as CM-01.", completion: Completions.measures)
  var measure: String
  @Option(help: ArgumentHelp("What is to be done.", valueName: "text")) var what: String?
  @OptionGroup(title: "Description") var words: MeasureWords
  @Flag(help: "It stays.") var permanent = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if permanent, words.temporary || words.undoBy != nil {
      throw ValidationError("--permanent does not go with --temporary or --undo-by.")
    }
  }

  func run() throws {
    try room.act { context in
      var wish = try words.wish(context)
      wish.measure = measure
      wish.what = try what.map(context.typed.title)
      if permanent { wish.isTemporary = false }
      return wish
    }
  }
}

/// When a measure came true, and what is to be said about it.
struct MeasureMarkWords: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("When.", valueName: "time")) var at: String?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("How that was seen.", valueName: "text"))
  var note: String?
}

/// Records that a measure works.
struct EffectiveMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "effective", abstract: "Record that a measure works, and since when.",
    discussion: "  warroom measure effective CM-01 --at 14:05 -m \"seen on the gateway\"")

  @Argument(help: "The measure, such as CM-01.", completion: Completions.measures)
  var measure: String
  @OptionGroup var words: MeasureMarkWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      MarkMeasure(
        measure: measure, mark: .effective, at: try context.time(words.at),
        note: try words.note.map(context.typed.reason))
    }
  }
}

/// Records that a measure was taken back.
struct UndoneMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undone", abstract: "Record that a measure was taken back; ticks its undo task.",
    discussion: "  warroom measure undone CM-01 -m \"rule 1142 removed\"")

  @Argument(help: "The measure, such as CM-01.", completion: Completions.measures)
  var measure: String
  @OptionGroup var words: MeasureMarkWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      MarkMeasure(
        measure: measure, mark: .undone, at: try context.time(words.at),
        note: try words.note.map(context.typed.reason))
    }
  }
}

/// Says that a measure will not be done.
struct WithdrawMeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Say that a measure that was asked for will not be done.",
    discussion: "  warroom measure withdraw CM-02 \"host-17 is off already\"")

  @Argument(help: "The measure, such as CM-02.", completion: Completions.measures)
  var measure: String
  @Argument(help: "Why; - reads standard input.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { WithdrawMeasure(measure: measure, reason: try $0.typed.reason(reason)) }
  }
}
