internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Records that a notice left the house.
struct SentNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: "Record that a checked notice was sent.",
    discussion: """
      It says what follows and asks. Where the notice answers a legal clock, that is met in the same act; \
      a receipt number is attached to its task as proof, and the task is ticked where nothing else is \
      missing. What was sent is kept by its SHA-256.

        warroom notice sent NT-01 --channel "web form" --receipt 2026-1187 --at 14:20
        warroom notice sent NT-03 --next +24h --yes
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Option(
    help: ArgumentHelp("The version that was sent, where you want to be sure.", valueName: "number")
  )
  var version: Int?
  @Option(help: ArgumentHelp("By which way.", valueName: "text")) var channel: String?
  @Option(help: ArgumentHelp("The receipt number.", valueName: "text")) var receipt: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was sent.", valueName: "time"))
  var at: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When the next update is promised: +24h, 18:00.", valueName: "time"))
  var next: String?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What is to be said about it.", valueName: "text"))
  var note: String?
  @Flag(help: "Do not tick its task, also where everything is there.") var leaveTaskOpen = false
  @Flag(help: "Do not ask.") var yes = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.write { context in
      let incident = try context.incident()
      let wish = try wish(context)
      if !yes { try ask(wish, context) }
      let receipt = try context.room.perform(
        wish, on: incident, by: context.author, at: context.now)
      try context.tell(receipt)
      if !context.wantsJSON { try tellWhatIsMissing(receipt, context) }
    }
  }

  private func wish(_ context: RoomContext) throws -> SendNotice {
    SendNotice(
      notice: notice, version: version, sent: try context.time(at),
      channel: try channel.map(context.typed.title),
      receipt: try receipt.map(context.typed.title),
      next: try next.map { try context.times().toCome($0) },
      note: try note.map(context.typed.reason), leavesTaskOpen: leaveTaskOpen)
  }

  /// What stands against it is said before anybody is asked.
  private func ask(_ wish: SendNotice, _ context: RoomContext) throws {
    let state = try context.state()
    let situation = try context.situation(state)
    let events: [IncidentEvent]
    do throws(Refusal) {
      events = try situation.outcome(of: wish)
    } catch {
      throw RoomFailure.refused(error)
    }
    // A receipt that comes later sends nothing.
    if case .notice(.receipted)? = events.first { return }
    guard !events.isEmpty, let id = NoticeID(typed: notice), let notice = state.outgoing(id) else {
      return
    }
    let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
    let lines = speech.consequence(of: events, on: notice, in: situation)
    let question = speech.say("Was it sent? [y/N] ", "送付済みとして記録しますか? [y/N] ")
    try Question.ask((lines + [question]).joined(separator: "\n"), context.language)
  }

  /// Says what keeps the task of the notice from being done, where it was not ticked.
  private func tellWhatIsMissing(_ receipt: Receipt, _ context: RoomContext) throws {
    guard let id = NoticeID(typed: notice), !leaveTaskOpen,
      let task = receipt.state.outgoing(id)?.details.task.flatMap({ receipt.state.task($0) }),
      let obstacle = try context.situation(receipt.state).obstacle(toTicking: task)
    else { return }
    let speech = Phrasing(language: context.language, zone: receipt.state.zone, now: context.now)
    let answer = speech.answer(obstacle)
    try Printer.output { printer in
      try printer.line("\(answer.what)")
      if !answer.mend.isEmpty { try printer.line("\(answer.mend)") }
    }
  }
}

extension RoomContext {
  /// What a command would look at, for a decision that is not carried out.
  func situation(_ state: IncidentState) throws -> Situation {
    let ledger = try room.ledger()
    let member = ledger.member(author.member)
    return Situation(
      state: state,
      actor: Actor(
        member: author.member, right: member?.right ?? .observer,
        isAdmin: member?.isAdmin ?? false),
      now: now, roster: ledger.roster, people: ledger.activeMembers.map(\.id),
      book: BundledBook.read)
  }
}
