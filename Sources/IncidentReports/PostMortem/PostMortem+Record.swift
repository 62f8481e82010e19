internal import IncidentCore

/// What the record says.
extension PostMortem {
  /// What somebody wrote, else the milestones as sentences.
  var summary: [Document.Block] {
    if let text = post.text(.summary, for: speak.language) {
      return [.paragraph(text.text)]
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
      [Document.Block.paragraph($0.text)]
    }
    let answers = state.questions.compactMap { question -> [String]? in
      guard let fact = state.fact(question.id), let answer = fact.current else { return nil }
      let before = fact.history.filter { !$0.undone && $0.seq != answer.seq }.compactMap(\.value)
      return [
        question.title[speak.language], answer.value.map { value($0, of: question) } ?? "?",
        speak.name(answer.status), answer.source ?? "",
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

  /// An answer as people say it.
  func value(_ value: String, of question: FactDefinition) -> String {
    switch (question.kind, value) {
    case (.bool, "yes"): speak.say("yes", "はい")
    case (.bool, "no"): speak.say("no", "いいえ")
    case (.date, _): Moment(iso8601: value).map(when) ?? value
    default: value
    }
  }

  /// Every decision that stands, with what was against it.
  var decisions: [Document.Block] {
    let standing = state.decisions.filter { !$0.undone }
    guard !standing.isEmpty else {
      return [.paragraph(speak.say("None was recorded.", "記録された判断はありません。"))]
    }
    let rows = standing.map { decision -> [String] in
      let taken = decision.taken
      return [
        decision.label, when(decision.at), taken.question, taken.options.joined(separator: " / "),
        taken.chosen, taken.because, taken.objections ?? "", decider(taken.decider),
      ]
    }
    return [
      .table(
        columns: [
          speak.say("No.", "番号"), speak.say("When", "時刻"), speak.say("Question", "論点"),
          speak.say("Options", "選択肢"), speak.say("Chosen", "決定"), speak.say("Because", "理由"),
          speak.say("Objections", "異論"), speak.say("Decided by", "決定者"),
        ],
        rows: rows)
    ]
  }

  /// Who decided. Without names only a member, for whom a duty stands later: nobody can tell whether
  /// another text is a person or a board.
  private func decider(_ typed: String) -> String {
    let isMember = state.holdings.contains { $0.member.rawValue == typed }
    return showsNames || isMember ? typed : speak.say("(not shown)", "(表示しない)")
  }

  /// What left the house: to whom, which version, when, checked by whom.
  var notices: [Document.Block] {
    let rows = state.outgoing.compactMap { notice -> [String]? in
      guard let sending = notice.progress.sending else { return nil }
      let checkers = notice.progress.verdicts.filter(\.passed).map { verdict in
        "\(speak.name(verdict.check)): \(verdict.by.rawValue)"
      }
      return [
        notice.id.rawValue, notice.details.title,
        notice.details.recipients, when(sending.said.sent),
        sending.said.channel, sending.said.receipt ?? "", "\(sending.said.version)",
        speak.list(checkers), promise(notice, sending.said),
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
          speak.say("Update promised", "約束した続報"),
        ],
        rows: rows)
    ]
  }

  /// When another word was promised to whoever got the notice, and whether it was given.
  private func promise(_ notice: OutgoingNotice, _ said: NoticeSent) -> String {
    if let open = notice.progress.promise {
      return speak.say("\(when(open)): NOT GIVEN", "\(when(open)): 未実施")
    }
    return said.next.map { speak.say("\(when($0)): given", "\(when($0)): 実施済み") } ?? ""
  }

  /// How many from outside asked, and what was never answered.
  var enquiries: [Document.Block] {
    guard state.enquiries.last > 0 else { return [] }
    let open = state.enquiries.open.map { asked in
      speak.say("Not answered: ", "未回答: ")
        + "\(asked.id.rawValue) (\(speak.name(asked.kind)), \(when(asked.at))) "
        + asked.text
    }
    return [.paragraph(speak.sentence(state.enquiries))] + (open.isEmpty ? [] : [.list(open)])
  }

  /// Who held which duty, from when until when.
  var duties: [Document.Block] {
    let rows = state.holdings.map { holding in
      [
        speak.name(holding.duty, in: state), holding.member.rawValue, when(holding.since),
        holding.until.map(when) ?? speak.say("to the end", "最後まで"),
      ]
    }
    guard !rows.isEmpty else {
      return [.paragraph(speak.say("Nobody took a duty.", "役割に就いた人はいません。"))]
    }
    return [
      .table(
        columns: [
          speak.say("Duty", "役割"), speak.say("Who", "担当者"), speak.say("From", "開始"),
          speak.say("Until", "終了"),
        ],
        rows: rows)
    ]
  }
}
