internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Hands evidence on, in two acts of two people.
struct CustodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "custody",
    abstract: "Who holds which evidence: hand over, accept, decline, take, list.",
    discussion: """
      The giver's act and the receiver's act, each under their own key, are the two signatures; until \
      the second, the giver holds it. Somebody outside cannot act here: a member who was there confirms \
      as the witness.

        warroom custody EV-01 dan "handed over in room 3" --seal 4711
        warroom custody accept EV-01 --seal 4711
        warroom custody EV-01 --outside "Tokyo police, Insp. Sato" --witness chie "seized, paper 12/26"
        warroom custody take EV-01 "back from the lab, parcel 4471"
      """,
    subcommands: [
      GiveCustody.self, AcceptCustody.self, DeclineCustody.self, TakeCustodyCommand.self,
      ListCustody.self,
    ],
    defaultSubcommand: GiveCustody.self)
}

/// Offers a piece of evidence to a colleague, or hands it to somebody outside.
struct GiveCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give", abstract: "Hand a piece over; the receiver or the witness confirms.",
    discussion: """
        warroom custody give EV-01 dan "handed over in room 3"
        warroom custody give EV-01 --outside "Kita Forensics" --witness "Ono, reception" "parcel 4471"
      """)

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Argument(
    help: "The colleague, and why or in which form; with --outside only the latter.",
    completion: Completions.members)
  var words: [String] = []
  @Option(help: ArgumentHelp("The receiver, where that is no member.", valueName: "name"))
  var outside: String?
  @Option(
    help: ArgumentHelp("Who was there: a member, who then confirms, or a name.", valueName: "name"))
  var witness: String?
  @Option(help: ArgumentHelp("Where.", valueName: "text")) var place: String?
  @Option(help: ArgumentHelp("Number of the seal.", valueName: "text")) var seal: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("When.", valueName: "time")) var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard words.count == (outside == nil ? 2 : 1) else {
      throw ValidationError(
        outside == nil
          ? "Say to whom and why: custody EV-01 dan \"handed over in room 3\"."
          : "Say why or in which form: custody EV-01 --outside NAME --witness NAME \"seized\".")
    }
    if outside == nil, witness != nil { throw ValidationError("--witness goes with --outside.") }
  }

  func run() throws {
    try room.act { context in
      let receiver: OfferCustody.Receiver =
        if let outside {
          .outside(
            try context.typed.title(outside), witness: try witness.map(context.typed.title))
        } else {
          .member(words.first ?? "")
        }
      return OfferCustody(
        evidence: evidence, to: receiver, reason: try context.typed.reason(words.last ?? ""),
        place: try place.map(context.typed.title), seal: try seal.map(context.typed.title),
        occurred: try context.time(at))
    }
  }
}

/// Confirms a hand-over as its receiver or witness.
struct AcceptCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Confirm that a piece was handed to you, or as you witnessed.",
    discussion: "  warroom custody accept EV-01 --seal 4711")

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Option(help: ArgumentHelp("Number of the seal as you see it.", valueName: "text"))
  var seal: String?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What to add.", valueName: "text"))
  var note: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("When.", valueName: "time")) var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      AnswerCustody(
        evidence: evidence, accepted: true, note: try note.map(context.typed.reason),
        seal: try seal.map(context.typed.title), occurred: try context.time(at))
    }
  }
}

/// Says that a hand-over did not happen, or takes an offer back.
struct DeclineCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: "Say that it was not handed over so, or take your offer back.",
    discussion: "  warroom custody decline EV-01 \"the seal is broken\"")

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Argument(help: "Why; - reads standard input.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      AnswerCustody(evidence: evidence, accepted: false, note: try $0.typed.reason(reason))
    }
  }
}

/// Takes a piece of evidence over without an act of its holder.
struct TakeCustodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Take back what was outside; whoever leads, also from a colleague out of reach.",
    discussion: "  warroom custody take EV-01 \"back from the lab, parcel 4471\" --seal 4711")

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @Argument(help: "Why, or in which form; - reads standard input.") var reason: String
  @Option(help: ArgumentHelp("Where.", valueName: "text")) var place: String?
  @Option(help: ArgumentHelp("Number of the seal as you see it.", valueName: "text"))
  var seal: String?
  @Option(help: ArgumentHelp("Who was there.", valueName: "name")) var witness: String?
  @Option(parsing: .unconditional, help: ArgumentHelp("When.", valueName: "time")) var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      TakeCustody(
        evidence: evidence, reason: try context.typed.reason(reason),
        place: try place.map(context.typed.title), seal: try seal.map(context.typed.title),
        witness: try witness.map(context.typed.title), occurred: try context.time(at))
    }
  }
}

/// Lists who holds what.
struct ListCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who holds which evidence, and what waits for an answer.",
    discussion: "  warroom custody list")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      let items = state.evidence.standing
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(items.map(\.json))) }
        let holders = Dictionary(grouping: items, by: \.holder)
        for (holder, items) in holders.sorted(by: { $0.key.name < $1.key.name }) {
          let place = holder.member == nil ? speech.say(" (outside)", "(外部)") : ""
          try printer.line("\(holder.name)\(place)")
          for item in items {
            try printer.line(
              "  \(item.label) \(item.account.described.what)  \(speech.holding(of: item))")
          }
        }
        if items.isEmpty {
          try printer.line("\(speech.say("No evidence yet.", "証拠はまだありません。"))")
        }
      }
    }
  }
}
