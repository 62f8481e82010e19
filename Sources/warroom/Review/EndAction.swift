internal import ArgumentParser
internal import IncidentCore

/// Records that an action item is in place.
struct FinishActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Record that an action item is in place, with proof of effect.",
    discussion: """
      Proof by the owner waits for somebody else to verify it; proof by somebody else verifies it at \
      once.

        warroom action done A-01 "a test export of 5,000 rows was refused on 12-18"
      """)

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Argument(help: "What shows that it works; - reads standard input.") var proof: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When that was: 03:12, -10m or ISO 8601.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      FinishAction(
        action: try context.action(action), proof: try context.typed.note(proof),
        occurred: try context.time(at))
    }
  }
}

/// The verdict of somebody else.
struct VerifyActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Record that you saw an action item work, or not.",
    discussion: """
        warroom action verify A-01 -m "tried it myself"
        warroom action verify A-01 --wrong "the export went through"
      """)

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Option(
    name: [.customShort("m"), .long], help: ArgumentHelp("What you saw.", valueName: "text"))
  var note: String?
  @Option(help: ArgumentHelp("It does not work, and what you saw.", valueName: "text"))
  var wrong: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      VerifyAction(
        action: try context.action(action), passed: wrong == nil,
        note: try (wrong ?? note).map { try context.typed.note($0) })
    }
  }
}

/// Opens an action item again.
struct ReopenActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open an action item again, and say why.",
    discussion: "  warroom action reopen A-01 \"the same slip came again\"")

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      ReopenAction(action: try $0.action(action), reason: try $0.typed.reason(reason))
    }
  }
}

/// Says that an action item will not be done.
struct DropActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Record that an action item will not be done; the commander's act.",
    discussion: "  warroom action drop A-03 \"A-01 does it better\"")

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Argument(help: "Why not.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      DropAction(action: try $0.action(action), reason: try $0.typed.reason(reason))
    }
  }
}
