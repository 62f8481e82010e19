internal import IncidentCore

/// Fills the items of a draft from the facts and the record.
struct FilingFiller {
  let state: IncidentState
  let book: ClockBook
  let speak: Phrasing
  let subject: FilingDraft.Subject

  /// What can be said to `item`, never nothing.
  func lines(of item: FilingItem) -> [FilingLine] {
    if item.isFreehand {
      return [
        FilingLine(
          text: speak.say("to be written by hand", "手作業で記入"), certainty: .byHand, entries: [])
      ]
    }
    let lines = item.facts.map(answer) + item.record.flatMap(record)
    guard lines.isEmpty else { return lines }
    return [nothing(speak.say("nothing recorded yet", "記録なし"))]
  }

  // MARK: Facts

  private func answer(to name: String) -> FilingLine {
    let question =
      state.question(name) ?? book.question(name)
      ?? FactDefinition(id: name, kind: .text, title: LocalizedText(en: name))
    guard let answer = state.fact(name)?.current else {
      return FilingLine(
        question: question, text: speak.say("unknown", "不明"), certainty: .unknown, entries: [])
    }
    let value = answer.value.map { text($0, of: question) }
    func line(_ text: String?, _ certainty: FilingLine.Certainty) -> FilingLine {
      FilingLine(
        question: question, text: text ?? speak.say("unknown", "不明"),
        certainty: text == nil ? .unknown : certainty, entries: [answer.seq],
        source: answer.source)
    }
    switch answer.status {
    case .confirmed: return line(value, .confirmed)
    case .estimated: return line(value, .estimated)
    case .ruledOut:
      let ruledOut = speak.name(answer.status)
      return line(value.map { "\($0): \(ruledOut)" } ?? ruledOut, .ruledOut)
    case .investigating:
      // A guess that is still being looked into is not said outside.
      return line(speak.name(answer.status), .investigating)
    }
  }

  private func text(_ value: String, of question: FactDefinition) -> String {
    if question.kind == .date, let moment = Moment(iso8601: value) { return speak.stamp(moment) }
    return speak.value(value, of: question)
  }

  // MARK: The record

  private func record(_ what: FilingRecord) -> [FilingLine] {
    switch what {
    case .title: [recorded(state.title[speak.language], [1])]
    case .known: known
    case .measures: tasks(in: .containment, .done)
    case .underway: tasks(in: .containment, .doing)
    case .prevention: tasks(in: .postMortem, .done)
    case .published: published
    case .notified: notified
    case .deadline: deadline
    }
  }

  private var known: [FilingLine] {
    var lines: [FilingLine] = []
    if case .clock(let watched) = subject,
      let start = state.clock(watched.id)?.progress.started
    {
      let what = speak.say("Start of this limit", "期限の起算")
      lines.append(recorded("\(what): \(speak.stamp(start.moment)) (\(start.because))", []))
    }
    let knew = speak.say("When any department first knew", "いずれかの部署が最初に知った日時")
    if let moment = state.knownAt {
      lines.append(recorded("\(knew): \(speak.stamp(moment))", [1]))
    } else if lines.isEmpty {
      lines.append(nothing("\(knew): " + speak.say("unknown", "不明")))
    }
    let declared = speak.say("Incident declared", "インシデントの宣言")
    return lines + [recorded("\(declared): \(speak.stamp(state.openedAt))", [1])]
  }

  private func tasks(in phase: PhaseID, _ wanted: TaskState) -> [FilingLine] {
    state.tasks.filter { $0.phase == phase && $0.state == wanted }
      .sorted { (time(of: $0), $0.id) < (time(of: $1), $1.id) }
      .map { task in
        let name = "\(speak.stamp(time(of: task))) \(task.plan.title[speak.language])"
        let going = wanted == .doing ? speak.say(" (going on)", "(実施中)") : ""
        let note = task.progress.note.map { ": \($0)" } ?? ""
        return recorded(name + going + note, [task.progress.changedSeq])
      }
  }

  private func time(of task: IncidentTask) -> Moment {
    let progress = task.progress
    return progress.doneAt ?? progress.startedAt ?? progress.changedAt ?? state.openedAt
  }

  private var published: [FilingLine] {
    let tasks = state.tasks.filter {
      $0.phase == .publication && $0.plan.isOutgoing && $0.state == .done
    }
    guard !tasks.isEmpty else {
      return [recorded(speak.say("No publication is recorded.", "公表の記録はない。"), [])]
    }
    return tasks.map {
      recorded(
        "\(speak.stamp(time(of: $0))) \($0.plan.title[speak.language])", [$0.progress.changedSeq])
    }
  }

  /// What other authorities and parties were told.
  private var notified: [FilingLine] {
    let own: ClockID? = if case .clock(let watched) = subject { watched.id } else { nil }
    return state.clocks.filter { $0.state == .met && $0.id != own }.compactMap { clock in
      guard let ending = clock.progress.ending else { return nil }
      let receipt = ending.receipt.map { speak.say(", receipt \($0)", "、受付番号 \($0)") } ?? ""
      return recorded(
        "\(speak.stamp(ending.at)) \(clock.watched.definition.title[speak.language])\(receipt)", [])
    }
  }

  private var deadline: [FilingLine] {
    guard case .clock(let watched) = subject else { return [] }
    let statement = state.clock(watched.id)?.statement ?? state.statement(of: watched)
    guard let limit = statement.limit else { return [] }
    let what = speak.say("Limit", "期限")
    let sent = state.clock(watched.id)?.progress.ending
    let isLate = (sent?.state == .met ? sent?.at ?? speak.now : speak.now) > limit
    let late = isLate ? speak.say(" (passed)", "(経過)") : ""
    return [recorded("\(what): \(speak.stamp(limit))\(late)", [])]
  }

  private func recorded(_ text: String, _ entries: [Int64]) -> FilingLine {
    FilingLine(text: text, certainty: .recorded, entries: entries.filter { $0 > 0 })
  }

  private func nothing(_ text: String) -> FilingLine {
    FilingLine(text: text, certainty: .unknown, entries: [])
  }
}
