internal import ArgumentParser
internal import IncidentCore

/// Gives a notice a new text.
struct DraftNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft", abstract: "Give a notice a new text; earlier checks no longer count.",
    discussion: """
      The text is a version of its own; older ones stay readable. With --base it is refused where a \
      colleague has written a newer one meanwhile.

        warroom notice draft NT-01 - < report.txt
        warroom notice draft NT-01 --file report.txt --base 2
        warroom notice show NT-01 --text > report.txt
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Argument(help: "The whole text; - reads standard input.") var text: String?
  @Option(
    help: ArgumentHelp("The file that holds the text.", valueName: "file"), completion: .file())
  var file: String?
  @Option(help: ArgumentHelp("The version it was made from.", valueName: "number"))
  var base: Int?
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What is to be said about it.", valueName: "text"))
  var note: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    guard (text == nil) != (file == nil) else {
      throw ValidationError("Give the text, - for standard input, or --file.")
    }
  }

  func run() throws {
    try room.act { context in
      DraftNotice(
        notice: notice, text: try words(context), note: try note.map(context.typed.reason),
        basis: base)
    }
  }

  /// A little more than a record takes is read, so that what is too long is refused as such.
  private func words(_ context: RoomContext) throws -> String {
    guard let file else { return try context.typed.note(text ?? "") }
    let bytes = try RegularFile(path: file, language: context.language).bytes(atMost: 1 << 17)
    return try context.typed.note(bytes: bytes)
  }
}
