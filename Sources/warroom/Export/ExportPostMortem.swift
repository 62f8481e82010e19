internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports

/// Writes the post-mortem of an incident.
struct ExportPostMortem: ParsableCommand {
  /// The formats people can ask for.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, html, text
  }

  static let configuration = CommandConfiguration(
    commandName: "postmortem", abstract: "Write the post-mortem, with duties in place of names.",
    discussion: """
      In one language (--lang). Members appear by their duty, as with --blameless elsewhere, so that it \
      speaks about mechanisms; --names shows who.

        warroom export postmortem --format md -o post-mortem.md
        warroom export postmortem --format html --lang ja -o post-mortem.html
        warroom export postmortem --names
      """,
    aliases: ["post-mortem"])

  @Option(help: "md and html for people elsewhere, text for a terminal or a mail.")
  var format = Format.md
  @Flag(help: "Show names in place of duties.") var names = false
  @OptionGroup(title: "What leaves") var redactions: RedactionOptions
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let id = try context.incident()
      let state = try context.room.incident(id)
      let speak = Phrasing(language: context.language, zone: state.zone, now: context.now)
      var redactions = redactions
      if !names { redactions.blameless = true }
      try context.export(
        of: state, as: writer, named: "postmortem \(format.rawValue)", redactions, to: target
      ) { state, leftOut in
        try RecordReading(context.room, state, leavingOut: leftOut).finish()
          .postMortem(showsNames: names, in: speak).document
      }
    }
  }

  private var writer: any DocumentFormat {
    switch format {
    case .md: MarkdownDocument()
    case .html: HTMLDocument()
    case .text: TextDocument()
    }
  }
}
