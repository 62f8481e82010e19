internal import IncidentCore

/// What the record says.
extension PostMortem {
  /// What somebody wrote, else the milestones as sentences.
  var summary: [Document.Block] {
    if let text = post.text(.summary, for: speak.language) {
      return [.paragraph(typed(text.text, at: text.at))]
    }
    return [
      .note(
        speak.say("Nobody has written a summary yet. From the record:", "概要はまだ書かれていません。記録によると:")),
      .list(draft),
    ]
  }

  private var draft: [String] {
    var lines = figures.milestones.compactMap { reached in
      reached.moment.map { "\(speak.name(reached.milestone)): \(when($0))" }
    }
    let count = state.count()
    lines.append(
      speak.say(
        "\(count.done) of \(count.total) tasks finished, \(state.decisions.count { !$0.undone }) decisions.",
        "タスク \(count.done)/\(count.total) 完了、判断 \(state.decisions.count { !$0.undone })件。"))
    return lines
  }

  /// What somebody wrote, and every answered question with how sure the room is.
  var impact: [Document.Block] {
    let written = post.text(.impact, for: speak.language).map {
      [Document.Block.paragraph(typed($0.text, at: $0.at))]
    }
    let answers = state.questions.compactMap { question -> [String]? in
      guard let fact = state.fact(question.id), let answer = fact.current else { return nil }
      let before = fact.history.filter { !$0.undone && $0.seq != answer.seq }.compactMap(\.value)
      return [
        question.title[speak.language], answer.value.map { value($0, of: question) } ?? "?",
        speak.name(answer.status), typed(answer.source ?? "", at: answer.at),
        before.map { value($0, of: question) }.joined(separator: " → "), when(answer.at),
      ]
    }
    guard !answers.isEmpty else {
      return (written ?? []) + [.paragraph(speak.say("No fact was recorded.", "記録された事実はありません。"))]
    }
    let open = state.questions.count { state.fact($0.id)?.current == nil }
    return (written ?? []) + [
      .table(
        columns: [
          speak.say("What", "項目"), speak.say("Answer", "内容"), speak.say("How sure", "確度"),
          speak.say("Known from", "根拠"), speak.say("Before", "変更前"), speak.say("Since", "時刻"),
        ],
        rows: answers),
      .paragraph(
        speak.say("Questions nobody has answered: \(open).", "未回答の確認事項: \(open)件。")),
    ]
  }

  private func value(_ value: String, of question: FactDefinition) -> String {
    switch (question.kind, value) {
    case (.bool, "yes"): speak.say("yes", "はい")
    case (.bool, "no"): speak.say("no", "いいえ")
    case (.date, _): Moment(iso8601: value).map(when) ?? value
    default: typed(value)
    }
  }

  /// The entries that tell the story.
  var told: [Document.Block] {
    let rows = timeline.records.compactMap { record -> [String]? in
      if case .dutyAssumed = record.event, !people.showsNames { return nil }
      return [
        when(record.stamp.happened), people.who(record.stamp.by, at: record.stamp.at),
        sentence(record), record.event.task?.rawValue ?? "", "#\(record.stamp.seq)",
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

  /// The sentence of an entry as on the day it was recorded; of a task with what it is.
  private func sentence(_ record: IncidentRecord) -> String {
    let then = Phrasing(language: speak.language, zone: state.zone, now: record.stamp.at)
    if case .decisionTaken(let taken) = record.event {
      let decider =
        people.showsNames ? speak.say(" (by \(taken.decider))", "(決定者: \(taken.decider))") : ""
      return
        typed(
          speak.say("DECISION ", "判断 ")
            + "D-\(padded(taken.number)) \(taken.question): \(taken.chosen)"
            + speak.say(" — because \(taken.because)", "(理由: \(taken.because))"),
          at: record.stamp.at) + decider
    }
    var text = typed(then.sentence(record.event), at: record.stamp.at)
    if let task = record.event.task.flatMap({ state.task($0) }) {
      text += speak.say(
        " (\(task.plan.title[speak.language]))", "(\(task.plan.title[speak.language]))")
    }
    if record.stamp.at - record.stamp.happened > Int64(15).minutes {
      text += speak.say(
        " [written down \(when(record.stamp.at))]", "[記録は\(when(record.stamp.at))]")
    }
    return text
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Every decision that stands, with what was against it.
  var decisions: [Document.Block] {
    let standing = state.decisions.filter { !$0.undone }
    guard !standing.isEmpty else {
      return [.paragraph(speak.say("None was recorded.", "記録された判断はありません。"))]
    }
    let rows = standing.map { decision -> [String] in
      let taken = decision.taken
      var row = [
        decision.label, when(decision.at), typed(taken.question, at: decision.at),
        typed(taken.options.joined(separator: " / "), at: decision.at),
        typed(taken.chosen, at: decision.at), typed(taken.because, at: decision.at),
        typed(taken.objections ?? "", at: decision.at),
      ]
      if people.showsNames { row.append(taken.decider) }
      return row
    }
    return [
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("When", "時刻"), speak.say("Question", "論点"),
          speak.say("Options", "選択肢"), speak.say("Chosen", "決定"), speak.say("Because", "理由"),
          speak.say("Objections", "異論"),
        ] + (people.showsNames ? [speak.say("Decided by", "決定者")] : []),
        rows: rows)
    ]
  }

  /// What left the house: to whom, which version, when, checked by whom.
  var notices: [Document.Block] {
    let rows = state.outgoing.compactMap { notice -> [String]? in
      guard let sending = notice.progress.sending else { return nil }
      let checkers = notice.progress.verdicts.filter(\.passed).map { verdict in
        "\(speak.name(verdict.check)): \(people.who(verdict.by, at: verdict.at))"
      }
      return [
        notice.id.rawValue, typed(notice.details.title, at: sending.at),
        typed(notice.details.recipients, at: sending.at), when(sending.said.sent),
        sending.said.channel, sending.said.receipt ?? "", "\(sending.said.version)",
        speak.list(checkers),
      ]
    }
    guard !rows.isEmpty else {
      return [.paragraph(speak.say("No notice was recorded as sent.", "送付を記録した通知はありません。"))]
    }
    return [
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("Notice", "通知"), speak.say("To", "宛先"),
          speak.say("Sent", "送付"), speak.say("By way of", "方法"), speak.say("Receipt", "受付番号"),
          speak.say("Version", "版"), speak.say("Checked by", "確認"),
        ],
        rows: rows)
    ]
  }

  /// How many from outside asked, and what was never answered.
  var enquiries: [Document.Block] {
    guard state.enquiries.last > 0 else { return [] }
    let open = state.enquiries.open.map { asked in
      speak.say("Not answered: ", "未回答: ")
        + "\(asked.id.rawValue) (\(speak.name(asked.kind)), \(when(asked.at))) "
        + typed(asked.text, at: asked.at)
    }
    return [.paragraph(speak.sentence(state.enquiries))] + (open.isEmpty ? [] : [.list(open)])
  }

  /// Who held which duty, from when until when.
  var duties: [Document.Block] {
    let rows = state.holdings.map { holding in
      [speak.name(holding.duty, in: state)] + (people.showsNames ? [holding.member.rawValue] : [])
        + [
          when(holding.since),
          holding.until.map(when) ?? speak.say("to the end", "最後まで"),
        ]
    }
    guard !rows.isEmpty else {
      return [.paragraph(speak.say("Nobody took a duty.", "役割に就いた人はいません。"))]
    }
    return [
      .table(
        columns: [speak.say("Duty", "役割")]
          + (people.showsNames ? [speak.say("Who", "氏名")] : [])
          + [speak.say("From", "開始"), speak.say("Until", "終了")],
        rows: rows)
    ]
  }
}
