internal import ArgumentParser
internal import IncidentCore

/// Writes a text of the post-mortem.
struct WritePostMortem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Write the summary, the impact or the judgement of the response.",
    discussion: """
      The text is in the language you read the room in; --in says another. Earlier versions stay in \
      the record.

        warroom postmortem write summary "The list left by mail at nine."
        warroom postmortem write impact - --in ja < impact.txt
      """)

  @Argument(
    help: "Which text: \(ReviewPart.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(ReviewPart.allCases.map(\.rawValue)))
  var part: ReviewPart
  @Argument(help: "The whole text; - reads standard input.") var text: String
  @Option(name: .customLong("in"), help: ArgumentHelp("Its language.", valueName: "en|ja"))
  var written: Language?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      WriteReviewText(
        part: part, language: written ?? context.language, text: try context.typed.note(text))
    }
  }
}
