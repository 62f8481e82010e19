internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows one notice with its text.
struct ShowNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a notice: to whom, versions, checks, sending, text.",
    discussion: """
        warroom notice show NT-01
        warroom notice show NT-01 --version 1
        warroom notice show NT-01 --text > letter.txt
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Option(help: ArgumentHelp("Another version than the newest.", valueName: "number"))
  var version: Int?
  @Flag(
    help: "Only the text; what could drive a terminal is shown by name (--json has every byte).")
  var text = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let incident = try context.incident()
      let state = try context.room.incident(incident)
      let found = try context.notice(notice, in: state)
      let shown =
        found.versions.isEmpty && !text
        ? nil : try context.version(version, of: found)
      let words = try shown.map { try context.text(of: $0, in: incident) } ?? ""
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(found.json(now: context.now).adding("text", .text(words)))
        }
        if text { return try printer.block(words) }
        let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
        for line in NoticeText(notice: found, state: state, speech: speech).lines {
          try printer.line(line)
        }
        guard let shown else { return }
        try printer.line("")
        try printer.line("--- v\(shown.number) sha256 \(shown.sha256)")
        try printer.block(words)
      }
    }
  }
}

extension JSON {
  /// This object with one value more.
  fileprivate func adding(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(key: key, value: value)])
  }
}
