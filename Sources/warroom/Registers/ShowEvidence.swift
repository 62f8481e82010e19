internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows one piece of evidence with its chain of custody.
struct ShowEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one piece of evidence and every hand it went through.",
    discussion: "  warroom evidence show EV-01")

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let item = try context.evidence(evidence, in: state)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(item.json) }
        let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
        let form = CustodyForm(item, state, in: speech)
        for line in TextDocument.lines(of: form.facts) { try printer.line(line.indented) }
        if Visitor.current == nil, let bytes = item.bytes,
          context.evidenceStore.holds(bytes.sha256)
        {
          let path = context.evidenceStore.path(of: bytes.sha256)
          try printer.line("\(speech.say("Copy", "コピー")): \(path)")
        }
      }
    }
  }
}
