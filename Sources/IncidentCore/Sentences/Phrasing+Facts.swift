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

  /// An answer whose question is not at hand: a moment as people write it, all else as it stands.
  func stored(_ value: String?) -> String {
    guard let value else { return "?" }
    // Moments are stored in UTC; whatever else has been typed stays.
    return value.hasSuffix("Z") ? Moment(iso8601: value).map { time($0) } ?? value : value
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
