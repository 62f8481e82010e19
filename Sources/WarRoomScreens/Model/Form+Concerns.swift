internal import IncidentCore
internal import TerminalCells

extension Form {
  /// Whether `event` changes what somebody is writing about in this form: its task, or a question it
  /// has a typed answer to. Of two answers the later one stands, so the earlier has to be seen.
  func isConcerned(by event: IncidentEvent) -> Bool {
    if let task = purpose.task, task == event.task { return true }
    let answered = Set(event.answers.map(\.fact))
    if case .fact(let fact?) = purpose, answered.contains(fact) { return true }
    return fields.contains { field in
      field.question.map { answered.contains($0.id) && !field.editor.text.isEmpty } ?? false
    }
  }
}

extension IncidentEvent {
  /// Answers to questions that were given with it.
  fileprivate var answers: [FactSet] {
    switch self {
    case .factSet(let answer): [answer]
    case .intake(.taken(let intake)): intake.answers
    default: []
    }
  }
}
