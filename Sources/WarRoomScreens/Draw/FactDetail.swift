internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One question with every answer the room ever gave: value, how sure, from where, who and when.
struct FactDetail: ScrolledText {
  private let state: RoomState
  private let id: String

  init(_ state: RoomState, _ id: String) {
    self.state = state
    self.id = id
  }

  var heading: PlainText { "\(id)  \(state.words.factKeys)" }

  func lines(width: Int) -> [Line] {
    guard let question = state.incident?.question(id) else { return [] }
    let title = PlainText(untrusted: question.title[state.language]).wrapped(to: width)
    let history = state.incident?.fact(id)?.history ?? []
    let current = state.incident?.fact(id)?.current?.seq
    let answers = history.reversed().flatMap { answer($0, question, current, width: width) }
    let none = answers.isEmpty ? [Line("\(state.words.unknown)", .muted)] : []
    return title.map { Line($0, .title) } + [Line("")] + none + answers + clocks(width: width)
  }

  private func answer(
    _ answer: Fact.Answer, _ question: FactDefinition, _ current: Int64?, width: Int
  ) -> [Line] {
    let speak = state.speak
    let value = answer.value.map { speak.value($0, of: question) } ?? "?"
    let undone = answer.undone ? " [\(state.words.undone)]" : ""
    let role: Role = answer.seq == current ? .heading : .muted
    let said = PlainText(untrusted: "\(value)  \(speak.name(answer.status))\(undone)")
    let who: PlainText =
      "#\(answer.seq)  \(speak.exactTime(answer.at))  \(answer.by.rawValue)"
    let source: PlainText = answer.source.map { "  \(state.words.label(.source)): \($0)" } ?? ""
    return said.wrapped(to: width).map { Line($0, role) }
      + (who + source).wrapped(to: width - 2).map { Line("  \($0)", .muted) }
  }

  /// The legal clocks that hang on it.
  private func clocks(width: Int) -> [Line] {
    let concerned = state.clockRows.compactMap { row -> WatchedClock? in
      switch row {
      case .known(let clock): clock.watched
      case .possible(let clock): clock
      }
    }.filter { $0.definition.asks(id) }
    guard !concerned.isEmpty else { return [] }
    return [Line(""), Line("\(state.words.clocksOnIt)", .heading)]
      + concerned.map { Line("  \($0.id.rawValue)  \($0.definition.title[state.language])") }
  }
}

extension ClockDefinition {
  /// Whether its conditions ask for the fact `id`.
  fileprivate func asks(_ id: String) -> Bool {
    ([when, unless].compactMap(\.self) + variants.map(\.when)).contains { text in
      (try? FactExpression(parsing: text))?.factNames.contains(id) == true
    }
  }
}
