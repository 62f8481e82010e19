internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// What an action item says beside its text.
struct ActionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who sees to it.", valueName: "name"), completion: Completions.members)
  var owner: String?
  @Option(
    help: ArgumentHelp("Until when: 2026-12-20, +30d or ISO 8601.", valueName: "day"))
  var due: String?
  @Option(help: ArgumentHelp("How one will know that it works.", valueName: "text"))
  var proof: String?
  @Option(
    help: ArgumentHelp("The cause it takes away, such as R-02.", valueName: "cause"),
    completion: Completions.causes)
  var cause: String?
}

/// Adds an action item.
struct AddAction: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down what will be changed, who sees to it, until when.",
    discussion: """
      An action changes a mechanism: one that only reminds people to take care is flagged.

        warroom action add "exports need a second person" --owner dan --due +30d \\
          --proof "a test export is refused"
      """)

  @Argument(help: "What will be changed; - reads standard input.") var text: String
  @OptionGroup(title: "Action item") var options: ActionOptions
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      SetAction(
        text: try context.typed.note(text), owner: options.owner,
        due: try options.due.map { try context.dueDay($0) },
        proof: try options.proof.map { try context.typed.note($0) },
        cause: try options.cause.map { try context.cause($0) })
    }
  }
}

/// Says an action item anew.
struct SetActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say an action item anew; what is not given stays.",
    discussion: "  warroom action set A-01 --due 2027-01-15 --proof \"a test export is refused\"")

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Argument(help: "What will be changed; without it, as before.") var text: String?
  @OptionGroup(title: "Action item") var options: ActionOptions
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      let number = try context.action(action)
      guard let known = try context.state().post.action(number) else {
        throw context.noSuch(action, in: try context.state())
      }
      return SetAction(
        action: number, text: try text.map { try context.typed.note($0) } ?? known.text,
        owner: options.owner, due: try options.due.map { try context.dueDay($0) } ?? known.due,
        proof: try options.proof.map { try context.typed.note($0) } ?? known.proof,
        cause: try options.cause.map { try context.cause($0) } ?? known.cause, seen: known.seq)
    }
  }
}

/// Gives an action item to somebody.
struct AssignActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give an action item to somebody.",
    discussion: "  warroom action assign A-01 dan")

  @Argument(help: "The action item, such as A-01.", completion: Completions.actions)
  var action: String
  @Argument(help: "To whom.", completion: Completions.members) var member: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { AssignAction(action: try $0.action(action), to: member) }
  }
}
