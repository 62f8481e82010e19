internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists what is known.
struct ListFacts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the playbook's questions and what is known about them.",
    discussion: "  warroom fact list --json")

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let speech = try context.speech()
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(state.questions.map { state.json(of: $0) }))
        }
        for question in state.questions {
          let answer = state.fact(question.id)?.current
          let status = answer.map { speech.name($0.status) } ?? "-"
          let value = answer?.value.map { speech.value($0, of: question) } ?? "?"
          try printer.line(
            "\(Column.padded(question.id, 18)) \(Column.padded(value, 16)) \(Column.padded(status, 13)) \(question.title[context.language])"
          )
        }
      }
    }
  }
}

extension IncidentState {
  /// A question with its answer and every earlier one, as a script sees them.
  func json(of question: FactDefinition) -> JSON {
    let answer = fact(question.id)?.current
    return .object([
      "fact": .text(question.id), "kind": .text(question.kind.rawValue),
      "title": .texts(question.title), "value": answer?.value.map { .text($0) },
      "status": answer.map { .text($0.status.rawValue) },
      "source": answer?.source.map { .text($0) }, "at": answer.map { .time($0.at) },
      "by": answer.map { .text($0.by.rawValue) }, "seq": answer.map { .number($0.seq) },
      "history": .list((fact(question.id)?.history ?? []).map(\.json)),
    ])
  }
}

extension Fact.Answer {
  fileprivate var json: JSON {
    .object([
      "seq": .number(seq), "at": .time(at), "by": .text(by.rawValue),
      "value": value.map { .text($0) }, "status": .text(status.rawValue),
      "source": source.map { .text($0) }, "undone": .truth(undone),
    ])
  }
}
