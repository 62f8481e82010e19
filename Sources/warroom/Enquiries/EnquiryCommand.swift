internal import ArgumentParser
internal import IncidentCore
internal import SafeText

/// What people from outside ask.
struct EnquiryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enquiry", abstract: "What people from outside ask: add, list, tally, close.",
    discussion: """
      One line an enquiry, or one line for several who ask the same. Write what was asked, never who \
      asked: the record is kept for years.

        warroom enquiry add "am I affected?" --kind affected --channel phone --count 3
        warroom enquiry add "when do you publish?" --kind media --open
        warroom enquiry close EQ-02 "told them: tomorrow at ten"
        warroom enquiry tally --per hour
      """,
    subcommands: [
      ListEnquiries.self, AddEnquiry.self, TallyEnquiries.self, CloseEnquiry.self,
    ],
    defaultSubcommand: ListEnquiries.self, aliases: ["enquiries"])
}

/// Notes that somebody asked.
struct AddEnquiry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Note what was asked, and what was answered.",
    discussion: """
        warroom enquiry add "is my card number in it?" --kind affected --channel phone --answer "script 3"
        warroom enquiry add "interview" --kind media --channel mail --open --at -20m
      """)

  @Argument(help: "What was asked; - reads standard input.") var text: String
  @Option(
    help: ArgumentHelp(
      "Who asks: \(EnquiryKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind = EnquiryKind.affected
  @Option(help: ArgumentHelp("By which way: phone, mail, desk.", valueName: "text"))
  var channel: String?
  @Option(help: ArgumentHelp("How many asked the same.", valueName: "number")) var count = 1
  @Option(help: ArgumentHelp("What they were told.", valueName: "text")) var answer: String?
  @Flag(help: "Something is still to be answered.") var open = false
  @Option(parsing: .unconditional, help: ArgumentHelp("When it was asked.", valueName: "time"))
  var at: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard (1...LogEnquiry.most).contains(count) else {
      throw ValidationError("--count is a number from 1 to \(LogEnquiry.most).")
    }
  }

  func run() throws {
    try room.act { context in
      let asked = try context.typed.reason(text)
      let told = try answer.map(context.typed.reason)
      try context.warnOfPersons(in: [asked, told ?? ""])
      return LogEnquiry(
        text: asked, kind: kind, channel: try channel.map(context.typed.title), count: count,
        answer: told, open: open, occurred: try context.time(at))
    }
  }
}

/// Notes that what was open is answered.
struct CloseEnquiry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Note that what was open of an enquiry is answered.",
    discussion: "  warroom enquiry close EQ-12 \"called back: not affected\"")

  @Argument(help: "The enquiry, such as EQ-12.", completion: Completions.openEnquiries)
  var enquiry: String
  @Argument(help: "What they were told.") var answer: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      let told = try context.typed.reason(answer)
      try context.warnOfPersons(in: [told])
      return AnswerEnquiry(enquiry: enquiry, answer: told)
    }
  }
}

extension RoomContext {
  /// Says on standard error that a text seems to name a person, who has no place in the record.
  func warnOfPersons(in texts: [String]) throws {
    guard texts.contains(where: PersonalTrace.isIn) else { return }
    let printer = Printer(.standardError)
    try printer.line("\(Phrasing(language: language, zone: .utc, now: now).personalTraceWarning)")
    try printer.flush()
  }
}
