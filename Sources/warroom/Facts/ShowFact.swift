internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Shows one question with everything the room ever held to be true.
struct ShowFact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one question with every answer the room ever gave to it.",
    discussion: "  warroom fact show persons_max")

  @Argument(help: "The question, such as persons_max.", completion: Completions.facts)
  var fact: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let speech = try context.speech()
      let book = BundledBook.read()
      guard
        let question = state.question(fact) ?? book.question(fact)
      else {
        let known = Set(state.questions.map(\.id)).union(book.questions).sorted()
        let answer = speech.answer(.noSuchFact(fact, nearest: nearest(to: fact, in: known)))
        throw CommandFailure(.refused, rule: "no-such-fact", answer.what, mend: answer.mend)
      }
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(state.json(of: question)) }
        try printer.line("\(question.title[context.language]) (\(question.id))")
        let history = state.fact(question.id)?.history ?? []
        if history.isEmpty { try printer.line("  \(speech.say("unknown", "不明"))") }
        for answer in history.reversed() {
          try printer.line(speech.line(of: answer, to: question))
        }
      }
    }
  }
}

extension Phrasing {
  /// `#12  11-20 12:44  chie  1200 (estimated) [source: query 12]`.
  fileprivate func line(of answer: Fact.Answer, to question: FactDefinition) -> PlainText {
    let value = answer.value.map { self.value($0, of: question) } ?? "?"
    let source = answer.source.map { say(" [source: \($0)]", " [出典: \($0)]") } ?? ""
    let undone = answer.undone ? say(" TAKEN BACK", " 取り消し済み") : ""
    return
      "  \(Column.padded("#\(answer.seq)", 6)) \(exactTime(answer.at))  \(Column.padded(answer.by.rawValue, 10)) \(value) (\(name(answer.status)))\(source)\(undone)"
  }
}
