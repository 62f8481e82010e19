internal import IncidentCore

/// What was found out: answers to questions.
extension PracticeLine {
  /// The command of a verb about facts; nil for any other.
  func factCommand(_ first: String, _ tail: String?, known: Moment) -> (any IncidentCommand)? {
    switch verb {
    case "fact": fact(first, tail ?? "")
    case "intake": intake(known: known)
    default: nil
    }
  }

  private func fact(_ name: String, _ tail: String) -> SetFact? {
    let words = tail.split(separator: " ", maxSplits: 2).map { String($0) }
    guard words.count == 3, let status = FactSet.Status(rawValue: words[1]) else { return nil }
    return SetFact(
      FactSet(
        fact: name, value: words[0] == "?" ? nil : words[0], status: status, source: words[2]))
  }

  /// Answers as `question status answer`; an answer such as `@-95` is a minute.
  private func intake(known: Moment) -> TakeIntake? {
    let answers = parts.compactMap { part -> FactSet? in
      let words = (part ?? "").split(separator: " ", maxSplits: 2).map { String($0) }
      guard words.count == 3, let status = FactSet.Status(rawValue: words[1]) else { return nil }
      let minute = words[2].hasPrefix("@") ? Int64(words[2].dropFirst()) : nil
      let value = minute.map { (known + $0.minutes).iso8601 } ?? words[2]
      return FactSet(fact: words[0], value: value, status: status)
    }
    return answers.count == parts.count ? TakeIntake(answers: answers) : nil
  }
}
