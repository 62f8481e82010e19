/// Answers to questions, in each language.
extension Phrasing {
  /// `Persons at most: 1200 (estimated)`; a confirmed answer needs no word for how sure it is.
  public func sentence(_ line: FactGroups.Line) -> String {
    let title = line.question.title[language]
    guard let answer = line.answer else { return title }
    let value = answer.value.map { self.value($0, of: line.question) }
    let said = value.map { "\(title): \($0)" } ?? title
    return answer.status == .confirmed
      ? said : said + say(" (\(name(answer.status)))", "(\(name(answer.status)))")
  }

  /// An answer whose question is not at hand: a moment as people write it, yes and no in words, all
  /// else as it stands.
  func stored(_ value: String?) -> String {
    guard let value else { return "?" }
    if value == "yes" { return say("yes", "はい") }
    if value == "no" { return say("no", "いいえ") }
    // Moments are stored in UTC; whatever else has been typed stays.
    return value.hasSuffix("Z") ? Moment(iso8601: value).map { time($0) } ?? value : value
  }

  /// A stored day or instant as somebody would type it on their own clock: to the second, so that it
  /// comes back as the same; where that is too coarse, as it is stored.
  public func typed(_ value: String) -> String {
    guard let moment = Moment(iso8601: value) else { return value }
    let civil = zone.civil(moment)
    let text = "\(civil.date) \(civil.clock(seconds: civil.second != 0))"
    return (try? Moment(typed: text, now: now, zone: zone)) == moment ? text : value
  }

  /// A stored answer as people read it: yes and no in words, an instant on the reader's clock.
  public func value(_ value: String, of question: FactDefinition) -> String {
    switch question.kind {
    case .bool where value == "yes": say("yes", "はい")
    case .bool where value == "no": say("no", "いいえ")
    case .date: Moment(iso8601: value).map { time($0) } ?? value
    case .bool, .int, .choice, .text: value
    }
  }
}
