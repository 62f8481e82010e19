internal import ArgumentParser
internal import IncidentCore

/// Begins a notice.
struct NewNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a notice: what it is, to whom, what it needs.",
    discussion: """
        warroom notice new "Letter to customers" --kind person --to "1,200 customers" --needs customer
        warroom notice new "Press release" --kind publication --to everybody --text - < release.txt
        warroom notice new "Second report" --kind regulator --to PPC --follows NT-01
      """)

  @Argument(help: "What it is, in a few words.") var title: String
  @OptionGroup(title: "Notice") var about: NoticeOptions
  @Option(help: ArgumentHelp("Its first text; - reads standard input.", valueName: "text"))
  var text: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if about.kind == nil { throw ValidationError("Say to whom it speaks: --kind.") }
    if about.recipients == nil { throw ValidationError("Say who gets it: --to.") }
  }

  func run() throws {
    try room.act { context in
      let details = NoticeDetails(
        title: try context.typed.title(title), kind: .partner, recipients: "",
        language: context.language)
      return OpenNotice(
        try about.change(context).applied(to: details), text: try text.map(context.typed.note))
    }
  }
}

/// Changes something about a notice but its text.
struct EditNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what a notice is; other recipients void its checks.",
    discussion: "  warroom notice edit NT-01 --to \"1,350 customers\" --channel \"registered mail\""
  )

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Option(help: ArgumentHelp("What it is, in a few words.", valueName: "text"))
  var title: String?
  @OptionGroup(title: "Notice") var about: NoticeOptions
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      var change = try about.change(context)
      change.title = try title.map(context.typed.title)
      return AmendNotice(notice: notice, change)
    }
  }
}
