/// The wish to write a line of the timeline.
public struct RecordEntry: IncidentCommand {
  /// What happened.
  public var text: String
  /// When it happened, where that is not now.
  public var occurred: Moment?
  /// Where it is known from.
  public var source: String?
  /// The task it belongs to.
  public var task: TaskID?
  /// How far it may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// Whether the time it happened is only about right.
  public var isAbout: Bool
  /// By how many milliseconds the clock of the source was ahead; `occurred` is corrected already.
  public var skew: Int64?

  /// An entry.
  public init(
    text: String, occurred: Moment? = nil, source: String? = nil, task: TaskID? = nil,
    tlp: TrafficLight? = nil, isAbout: Bool = false, skew: Int64? = nil
  ) {
    self.text = text
    self.occurred = occurred
    self.source = source
    self.task = task
    self.tlp = tlp
    self.isAbout = isAbout
    self.skew = skew
  }

  /// Also after closing: what comes to light later belongs in the record.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    if let task, situation.state.task(task) == nil { _ = try situation.task(task) }
    return [
      .entryRecorded(
        EntryRecorded(
          text: try situation.reason(text), source: source, task: task, tlp: tlp,
          isAbout: isAbout, skew: skew))
    ]
  }
}

/// The wish to correct an earlier entry; both stay readable.
public struct CorrectEntry: IncidentCommand {
  /// Entry number of the one that was wrong.
  public var entry: Int64
  /// What is right.
  public var text: String
  /// When it happened, where that was wrong too.
  public var occurred: Moment?

  /// A correction.
  public init(entry: Int64, text: String, occurred: Moment? = nil) {
    self.entry = entry
    self.text = text
    self.occurred = occurred
  }

  /// Anybody who may write can correct; who wrote what stays in the record.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    guard entry >= 1, entry <= situation.state.lastSeq else { throw .noSuchEntry(entry) }
    try situation.past(occurred)
    return [.entryCorrected(EntryCorrected(entry: entry, text: try situation.reason(text)))]
  }
}

/// The wish to record a decision.
public struct TakeDecision: IncidentCommand {
  /// What was decided; its number is given by the room.
  public var decision: DecisionTaken
  /// When it was taken, where that is not now.
  public var occurred: Moment?

  /// A decision.
  public init(_ decision: DecisionTaken, occurred: Moment? = nil) {
    self.decision = decision
    self.occurred = occurred
  }

  /// A decision names what was chosen, why, and who decided.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    var taken = decision
    if let task = taken.task { taken.task = try situation.task(task).id }
    taken.question = try situation.reason(taken.question)
    taken.chosen = try situation.reason(taken.chosen)
    taken.because = try situation.reason(taken.because)
    taken.decider = try situation.reason(taken.decider)
    taken.number = (situation.state.decisions.map(\.number).max() ?? 0).adding(1)
    return [.decisionTaken(taken)]
  }
}

/// The wish to say what is known about a question.
public struct SetFact: IncidentCommand {
  /// The answer.
  public var fact: FactSet
  /// When it became known, where that is not now.
  public var occurred: Moment?

  /// An answer.
  public init(_ fact: FactSet, occurred: Moment? = nil) {
    self.fact = fact
    self.occurred = occurred
  }

  /// The question must be one the playbook asks, and the answer of its shape.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    let (question, news) = try situation.question(fact.fact)
    let answer = try situation.answer(fact, to: question)
    return situation.isHeld(answer) ? [] : news + [.factSet(answer)]
  }
}

extension Situation {
  /// `given` with its value in the stored form of `question`.
  ///
  /// - Throws: the refusal that names the shape asked for, or that a value is missing.
  func answer(_ given: FactSet, to question: FactDefinition) throws(Refusal) -> FactSet {
    var answer = given
    if let value = given.value {
      guard let read = question.read(value, now: now, zone: state.zone) else {
        throw .badAnswer(
          fact: question.id, value: value, expected: question.kind, choices: question.choices)
      }
      answer.value = read
    } else if given.status == .confirmed || given.status == .estimated {
      throw .needsAnswer(fact: question.id)
    }
    return answer
  }

  /// Whether the room holds just this already.
  func isHeld(_ answer: FactSet) -> Bool {
    guard let known = state.fact(answer.fact)?.current else { return false }
    return known.value == answer.value && known.status == answer.status
      && known.source == answer.source
  }

  /// The question `id`, and the entry that has to come first where only a legal clock, a
  /// form or the post-mortem asks it.
  fileprivate func question(
    _ id: String
  ) throws(Refusal) -> (FactDefinition, [IncidentEvent]) {
    if let asked = state.question(id) { return (asked, []) }
    if let asked = book().question(id) ?? MilestoneQuestion.all.first(where: { $0.id == id }) {
      return (asked, [.questionAdded(QuestionAdded(question: asked))])
    }
    let known = state.questions.map(\.id) + book().questions + MilestoneQuestion.all.map(\.id)
    throw .noSuchFact(id, nearest: nearest(to: id, in: Set(known).sorted()))
  }
}

extension FactDefinition {
  /// The stored form of an answer somebody typed; nil where it is not of this question's shape.
  ///
  /// A day stays a day (`2026-11-20`); a time becomes an instant in UTC, so that answers sort.
  public func read(_ typed: String, now: Moment, zone: Zone) -> String? {
    switch kind {
    case .bool:
      switch TypedDigits.narrow(typed).lowercased() {
      case "yes", "y", "true", "はい", "有", "あり": return "yes"
      case "no", "n", "false", "いいえ", "無", "なし": return "no"
      default: return nil
      }
    case .int:
      return TypedDigits.count(typed).map { String($0) }
    case .choice:
      // The playbook's own spelling: expressions compare bytes, and "é" has two.
      return choices.first { $0 == typed }
    case .date:
      if let (day, rest) = TypedDigits.day(TypedDigits.narrow(typed)), rest.isEmpty {
        return Moment(iso8601: "\(day)T00:00Z") == nil ? nil : day
      }
      // How sure a time is, the status of the answer says.
      guard let stated = try? StatedTime(typed: typed, now: now, zone: zone), !stated.isAbout
      else { return nil }
      return stated.moment.iso8601
    case .text:
      return typed.isBlank ? nil : typed
    }
  }
}
