internal import IncidentCore

extension IncidentEventKind {
  /// One event of this kind, where it is about a clock.
  var exampleAboutClocks: IncidentEvent? {
    let clock = ClockID(rawValue: "every-field")
    let statement = ClockStatement(
      applies: .yes, start: .declared, limit: .declared + Int64(30).days,
      soft: .declared + Int64(3).days, target: .declared + Int64(2).days,
      expected: .declared + Int64(31).days, said: LocalizedText(en: "day 1", ja: "1日目"))
    return switch self {
    case .questionAdded: .questionAdded(QuestionAdded(question: .everyField))
    case .intakeTaken:
      .intake(
        .taken(
          IntakeTaken(
            form: "first-report",
            answers: [
              FactSet(fact: "found_by", value: "chie", status: .estimated, source: "call"),
              FactSet(fact: "occurred_at", value: nil, status: .investigating),
            ])))
    case .clockProposed:
      .clock(.proposed(ClockProposed(clock: .everyField, statement: statement)))
    case .clockRecomputed:
      .clock(.recomputed(ClockRecomputed(clock: clock, statement: statement)))
    case .clockStarted:
      .clock(.started(ClockStarted(clock: clock, start: .declared, because: "mail")))
    case .clockMet:
      .clock(.met(ClockMet(clock: clock, sent: .declared, receipt: "2026-1187", note: "form")))
    case .clockDeclined: .clock(.declined(ClockDeclined(clock: clock, reason: "encrypted")))
    case .clockStopped: .clock(.stopped(ClockStopped(clock: clock, reason: "counsel")))
    case .clockReopened: .clock(.reopened(ClockReopened(clock: clock, reason: "again")))
    default: nil
    }
  }
}

extension FactDefinition {
  static let everyField = FactDefinition(
    id: "route", kind: .choice, title: LocalizedText(en: "Route", ja: "経路"),
    choices: ["mail", "web"])
}
