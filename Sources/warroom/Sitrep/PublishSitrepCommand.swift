internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Publishes a situation report.
struct PublishSitrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish the situation report as of now, and say when the next one comes.",
    discussion: """
      Its text is kept in the record with its SHA-256. Without --next the rhythm of the severity counts.

        warroom sitrep publish --lang ja
        warroom sitrep publish --remark "the vendor calls at 16:00" --next 17:00
      """)

  @Option(
    help: ArgumentHelp(
      "What is added to what the record says; - reads standard input.", valueName: "text"))
  var remark: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When the next one comes: +1h, 17:00.", valueName: "time"))
  var next: String?
  @Flag(help: "No next one is promised.") var last = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func validate() throws {
    if last, next != nil { throw ValidationError("--next and --last contradict each other.") }
  }

  func run() throws {
    try room.write { context in
      let wish = PublishSitrep(
        language: context.language, remark: try remark.map(context.typed.reason),
        next: try next.map { try context.times().toCome($0) }, isLast: last,
        rhythm: try context.room.ledger().sitrepRhythm)
      let receipt = try context.room.perform(
        wish, on: try context.incident(), by: context.author, at: context.now)
      try context.tell(receipt)
      guard !context.wantsJSON, case .sitrepPublished(let said)? = receipt.records.first?.event
      else { return }
      try Printer.output { printer in
        try printer.line("")
        try printer.block(said.text)
      }
    }
  }
}
