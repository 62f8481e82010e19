internal import ArgumentParser
internal import IncidentCore

/// What is hit.
struct ScopeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scope",
    abstract: "What is or may be hit: list, show, add, set, remove.",
    discussion: """
      Systems, accounts, data and recipients, each affected, suspected or cleared, with everything that \
      was ever said of it.

        warroom scope add system web01 --status affected -m "web shell found"
        warroom scope set web01 --status cleared -m "image compared with the build"
      """,
    subcommands: [
      ListScope.self, ShowScopeItem.self, AddScopeItem.self, SetScopeItemCommand.self,
      RemoveScopeItemCommand.self,
    ],
    defaultSubcommand: ListScope.self)
}

/// Enters something that is or may be hit.
struct AddScopeItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter a system, account, data or recipient.",
    discussion: """
        warroom scope add system web01 --status affected -m "web shell found"
        warroom scope add recipient "mail to k.ito@example.com" --status suspected
      """)

  @Argument(help: "What sort of thing.") var kind: ScopeKind
  @Argument(help: "Its name.") var name: String
  @OptionGroup(title: "Description") var words: ScopeWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      SetScopeItem(
        kind: kind, name: try context.typed.title(name), status: words.status,
        note: try words.note.map(context.typed.reason), tlp: words.tlp,
        occurred: try context.time(words.at))
    }
  }
}

/// Says anew whether something is hit.
struct SetScopeItemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say anew whether it is hit; what was said before stays.",
    discussion: "  warroom scope set SC-01 --status cleared -m \"image compared with the build\"")

  @Argument(help: "The line or its name, such as SC-01.", completion: Completions.scope)
  var item: String
  @Option(help: ArgumentHelp("Its name.", valueName: "text")) var name: String?
  @Option(help: ArgumentHelp("What sort of thing.", valueName: "kind")) var kind: ScopeKind?
  @OptionGroup(title: "Description") var words: ScopeWords
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      SetScopeItem(
        item: item, kind: kind, name: try name.map(context.typed.title), status: words.status,
        note: try words.note.map(context.typed.reason), tlp: words.tlp,
        occurred: try context.time(words.at))
    }
  }
}

/// Takes a line out that was entered in error.
struct RemoveScopeItemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take out a line that was entered in error.",
    discussion: """
      What was looked at and is not hit is cleared, not removed.

        warroom scope remove SC-03 "the same as SC-01"
      """)

  @Argument(help: "The line, such as SC-03.", completion: Completions.scope) var item: String
  @Argument(help: "Why; - reads standard input.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { RemoveScopeItem(item: item, reason: try $0.typed.reason(reason)) }
  }
}

/// What can be said of something besides what it is.
struct ScopeWords: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whether it is hit: \(ScopeStatus.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "status"))
  var status: ScopeStatus?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("How that is known.", valueName: "text"))
  var note: String?
  @Option(
    help: ArgumentHelp(
      "How far the line may travel: \(TrafficLight.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "tlp"))
  var tlp: TrafficLight?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it became known.", valueName: "time"))
  var at: String?
}
