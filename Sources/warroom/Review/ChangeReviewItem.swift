internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// Says a finding or a cause anew.
struct SetReviewItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Say a finding or a cause anew; the earlier words stay recorded.",
    discussion: """
        warroom postmortem set L-02 "the export was logged nowhere"
        warroom postmortem set L-02 --kind lucky
        warroom postmortem set R-03 --under R-02
        warroom postmortem set R-03 --top
      """)

  @Argument(help: "The finding or the cause, such as L-02 or R-03.", completion: Completions.review)
  var item: String
  @Argument(help: "What it says; without it, as before. - reads standard input.") var text: String?
  @Option(help: ArgumentHelp("Of a finding: well, badly or lucky.", valueName: "kind"))
  var kind: ReviewFindingSet.Kind?
  @Option(
    help: ArgumentHelp("Of a cause: the answer it explains.", valueName: "cause"),
    completion: Completions.causes)
  var under: String?
  @Flag(help: "Of a cause: it is what happened itself.") var top = false
  @OptionGroup(title: "Evidence") var evidence: EntryOption
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if under != nil, top { throw ValidationError("--under and --top contradict each other.") }
  }

  func run() throws {
    try room.write { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let text = try text.map { try context.typed.note($0) }
      let receipt: Receipt
      switch try context.reviewItem(item) {
      case .finding(let number):
        guard let known = state.post.finding(number) else { throw context.noSuch(item, in: state) }
        receipt = try context.room.perform(
          SetFinding(
            finding: number, kind: kind ?? known.kind, text: text ?? known.text,
            entry: evidence.entry ?? known.entry), on: id, by: context.author, at: context.now)
      case .cause(let number):
        guard let known = state.post.cause(number) else { throw context.noSuch(item, in: state) }
        let parent = try under.map { try context.cause($0) }
        receipt = try context.room.perform(
          SetCause(
            cause: number, parent: top ? nil : parent ?? known.parent, text: text ?? known.text,
            entry: evidence.entry ?? known.entry), on: id, by: context.author, at: context.now)
      case .text, .action, .checks: throw context.noSuch(item, in: state)
      }
      try context.tell(receipt)
    }
  }
}

/// Takes a finding or a cause out of the post-mortem.
struct RemoveReviewItemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a finding or a cause out; it stays in the record.",
    discussion: "  warroom postmortem remove L-02 \"the same as L-01\"")

  @Argument(help: "The finding or the cause, such as L-02 or R-03.", completion: Completions.review)
  var item: String
  @Argument(help: "Why.") var reason: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      RemoveReviewItem(
        item: try context.reviewItem(item),
        reason: try reason.map { try context.typed.reason($0) })
    }
  }
}

/// Records that one has read the post-mortem and found it right.
struct CheckPostMortem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Record that you have read it all and found it right.",
    discussion: """
      Never by the only author. The check holds the hash of what was read; --hash refuses where it \
      changed meanwhile (`warroom postmortem --json | jq -r .hash`).

        warroom postmortem check -m "read aloud in the meeting"
      """)

  @Option(
    name: [.customShort("m"), .long], help: ArgumentHelp("What you say.", valueName: "text"))
  var note: String?
  @Option(help: ArgumentHelp("The hash of what you read.", valueName: "sha256")) var hash: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      CheckReview(
        seen: hash?.lowercased(), note: try note.map { try context.typed.note($0) })
    }
  }
}
