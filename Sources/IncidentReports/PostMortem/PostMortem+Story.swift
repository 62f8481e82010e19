internal import IncidentCore

/// What happened, an entry a sentence, for somebody who was not there.
extension PostMortem {
  /// The entries that tell the story.
  var told: [Document.Block] {
    let rows = timeline.records.compactMap { record -> [String]? in
      if case .dutyAssumed = record.event, !showsNames { return nil }
      return [
        when(record.stamp.happened), record.stamp.by.rawValue, sentence(record),
        record.event.task?.rawValue ?? "", "#\(record.stamp.seq)",
      ]
    }
    let table = Document.Block.table(
      columns: [
        speak.say("When", "時刻"), speak.say("Who", "誰が"), speak.say("What", "何を"),
        speak.say("Task", "タスク"), speak.say("Entry", "記録"),
      ],
      rows: rows)
    guard timeline.omitted > 0 else { return [table] }
    return [
      table,
      .paragraph(
        speak.say(
          "\(timeline.omitted) more entries are not told here; star those that matter.",
          "ほか\(timeline.omitted)件は省略しました。重要な記録に星を付けると、それだけを載せます。")),
    ]
  }

  /// The sentence of an entry as on the day it was recorded, with what it is about.
  private func sentence(_ record: IncidentRecord) -> String {
    let then = Phrasing(language: speak.language, zone: state.zone, now: record.stamp.at)
    var text = special(record.event) ?? then.sentence(record.event)
    if let subject = subject(of: record.event) {
      text += speak.say(" (\(subject))", "(\(subject))")
    }
    if record.stamp.at - record.stamp.happened > Int64(15).minutes {
      text += speak.say(
        " [written down \(when(record.stamp.at))]", "[記録は\(when(record.stamp.at))]")
    }
    return text
  }

  /// What a log says too shortly, or at too great length, for a reader who has no room at hand.
  private func special(_ event: IncidentEvent) -> String? {
    switch event {
    case .decisionTaken(let taken):
      let decider =
        showsNames ? speak.say(" (by \(taken.decider))", "(決定者: \(taken.decider))") : ""
      return speak.say("DECISION ", "判断 ")
        + "D-\(taken.number < 10 ? "0" : "")\(taken.number) \(taken.question): \(taken.chosen)"
        + speak.say(" — because \(taken.because)", "(理由: \(taken.because))") + decider
    case .factSet(let fact):
      guard let question = state.question(fact.fact) else { return nil }
      let answer = fact.value.map { value($0, of: question) } ?? "?"
      return "\(question.title[speak.language]) \(answer) "
        + speak.say("(\(speak.name(fact.status)))", "(\(speak.name(fact.status)))")
        + (fact.source.map { speak.say(" [source: \($0)]", " [出典: \($0)]") } ?? "")
    case .closed(let closed):
      return speak.say("CLOSED the incident: ", "インシデントを終結: ") + closed.reason
        + (closed.open.isEmpty
          ? ""
          : speak.say(
            " (tasks left open: \(closed.open.count))", "(未完了のタスク: \(closed.open.count)件)"))
    default: return nil
    }
  }

  /// What the task, the clock or the notice of an entry is called.
  private func subject(of event: IncidentEvent) -> String? {
    switch event {
    case .decisionTaken: return nil
    case .clock(let event):
      return state.clock(event.clock)?.watched.definition.title[speak.language]
    case .notice(let event):
      guard let details = state.outgoing.first(where: { $0.id == event.notice })?.details else {
        return nil
      }
      return speak.say(
        "\(details.title), to \(details.recipients)",
        "\(details.title)、宛先: \(details.recipients)")
    default: return event.task.flatMap { state.task($0)?.plan.title[speak.language] }
    }
  }

  /// The texts that left the house, word for word.
  var sentTexts: [Document.Block] {
    let sent = state.outgoing.compactMap { notice -> [Document.Block]? in
      guard notice.progress.sending != nil, let text = timeline.sent[notice.id] else { return nil }
      return [
        .heading(2, "\(notice.id.rawValue) \(notice.details.title)"), .verbatim(text),
      ]
    }
    guard !sent.isEmpty else { return [] }
    return [.heading(1, speak.say("Annex: what was sent, word for word", "付録: 送付した文面"))]
      + sent.flatMap(\.self)
  }
}
