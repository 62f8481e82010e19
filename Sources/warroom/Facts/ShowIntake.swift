internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows the first report as it stands.
struct ShowIntake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the first report: every question, answered or not.",
    discussion: "  warroom intake show --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let speech = try context.speech()
      let form = BundledBook.read().form(ReportForm.firstReport)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list((form?.facts ?? []).map { state.json(of: $0) }))
        }
        let taken = state.intake(by: ReportForm.firstReport).map {
          "#\($0.seq) \(speech.time($0.at)) \($0.by.rawValue)"
        }
        let open = context.language.say("not taken down yet", "まだ聞き取っていません")
        try printer.line("\(form?.title[context.language] ?? "") (\(taken ?? open))")
        for question in form?.facts ?? [] { try printer.line(speech.line(of: question, in: state)) }
      }
    }
  }
}

extension Phrasing {
  /// A question with what is known: value, how sure, source, entry.
  func line(of question: FactDefinition, in state: IncidentState) -> PlainText {
    let title = Column.padded(question.title[language], 56)
    guard let answer = state.fact(question.id)?.current else {
      return "  \(title) \(say("unknown", "不明"))"
    }
    let value = answer.value.map { self.value($0, of: question) } ?? "?"
    let source = answer.source.map { " [\($0)]" } ?? ""
    return "  \(title) \(value) (\(name(answer.status)), #\(answer.seq))\(source)"
  }
}
