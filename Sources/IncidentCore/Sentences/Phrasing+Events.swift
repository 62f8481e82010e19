extension Phrasing {
  /// What an event says, without its author: the right column of every log.
  public func sentence(_ event: IncidentEvent) -> String {
    switch event {
    case .opened(let data):
      say("declared: \(data.title[language])", "宣言: \(data.title[language])")
        + (data.drill ? " [DRILL]" : "")
    case .playbookApplied(let data): sentence(data)
    case .plan(let event): sentence(event)
    case .entryRecorded(let data): data.text + source(data.source) + timeNotes(data)
    case .entryCorrected(let data):
      say("corrects #\(data.entry): \(data.text)", "#\(data.entry) を訂正: \(data.text)")
    case .decisionTaken(let data): sentence(data)
    case .factSet(let data):
      "\(data.fact) = \(stored(data.value)) (\(name(data.status)))" + source(data.source)
    case .dutyAssumed(let data):
      say(
        "\(data.member.rawValue) is \(name(data.duty))",
        "\(data.member.rawValue)さんが\(name(data.duty))を担当")
    case .dutyRenounced(let data):
      say(
        "\(data.member.rawValue) is no longer \(name(data.duty))",
        "\(data.member.rawValue)さんが\(name(data.duty))を離任")
    case .handoverOffered(let data):
      say("offers the command to \(data.to.rawValue)", "\(data.to.rawValue)さんへ指揮の引き継ぎを申し出")
        + said(data.note)
    case .handoverAccepted(let data):
      say(
        "HANDOVER: takes the command from \(data.from.rawValue)",
        "引き継ぎ: \(data.from.rawValue)さんから指揮を引き受け")
    case .handoverDeclined(let data):
      say("handover declined: \(data.reason)", "引き継ぎを辞退: \(data.reason)")
    case .severitySet(let data):
      say(
        "severity is now \(data.severity.rawValue): \(data.reason)",
        "重大度を\(data.severity.rawValue)に変更: \(data.reason)")
    case .actUndone(let data):
      say("took #\(data.undoes) back", "#\(data.undoes) を取り消し")
        + (data.task.map { " (\($0.rawValue))" } ?? "")
    case .questionAdded(let data):
      say("asks: ", "確認事項を追加: ") + data.question.title[language] + " (\(data.question.id))"
    case .clock(let event): sentence(event)
    case .intake(let event): sentence(event)
    case .review(let event): sentence(event)
    case .evidence(let event): sentence(event)
    case .scope(let event): sentence(event)
    case .notice(let event): sentence(event)
    case .enquiry(let event): sentence(event)
    case .sitrepPublished(let data): sentence(data)
    case .mark(let event): sentence(event)
    case .imports(let event): sentence(event)
    case .closed(let data):
      say("CLOSED the incident: \(data.reason)", "インシデントを終結: \(data.reason)")
        + (data.open.isEmpty
          ? "" : say(" (left open: ", "(未完了: ") + list(data.open.map(\.rawValue)) + say(")", ")"))
    case .reopened(let data):
      say("REOPENED the incident: \(data.reason)", "インシデントを再開: \(data.reason)")
    case .restricted, .accessSet, .liftProposed, .restrictionLifted: sentenceOnAccess(event)
    case .unknown(let type):
      say("recorded by a newer version (\(type))", "新しい版による記録(\(type))")
    default: taskSentence(event)
    }
  }

  private func taskSentence(_ event: IncidentEvent) -> String {
    let task = event.task?.rawValue ?? ""
    return switch event {
    case .taskClaimed: say("claimed \(task)", "\(task) を引き受け")
    case .taskReleased: say("gave \(task) back", "\(task) の担当を返上")
    case .taskAssigned(let data):
      say("assigned \(task) to \(data.to.rawValue)", "\(task) を\(data.to.rawValue)さんに割り当て")
        + box(data.box)
    case .taskStarted(let data): say("started \(task)", "\(task) に着手") + box(data.box)
    case .taskDone(let data): say("\(task) done", "\(task) を完了") + said(data.note)
    case .checkRequested(let data):
      say("\(task) finished, waits for a check", "\(task) を実施、確認待ち") + said(data.note)
    case .taskChecked(let data):
      (data.passed
        ? say("checked \(task): right", "\(task) を確認: 問題なし")
        : say("checked \(task): NOT right", "\(task) を確認: 差し戻し")) + said(data.note)
    case .taskBlocked(let data):
      say("\(task) blocked: \(data.reason)", "\(task) 停滞: \(data.reason)")
    case .taskSkipped(let data):
      say("skipped \(task): \(data.reason)", "\(task) を見送り: \(data.reason)")
    case .taskReopened(let data):
      say("reopened \(task): \(data.reason)", "\(task) を再開: \(data.reason)")
    case .taskDueSet(let data):
      say(
        "\(task) is due \(time(data.due)): \(data.reason)",
        "\(task) の期限を\(time(data.due))に変更: \(data.reason)")
    case .evidenceAttached(let data):
      say("evidence for \(task): ", "\(task) の証跡: ") + "\(name(data.kind)) \(data.what)"
        + (data.sha256.map { " sha256 \($0.prefix(16))…" } ?? "") + source(data.source)
    default: event.type
    }
  }

  private func sentence(_ data: DecisionTaken) -> String {
    let task = data.task.map { " (\($0.rawValue))" } ?? ""
    return say("DECISION ", "決定 ")
      + "D-\(padded(data.number, 2))\(task) \(data.question): \(data.chosen)"
      + say(
        " — because \(data.because) (by \(data.decider))",
        " — 理由: \(data.because)(決定者: \(data.decider))")
  }

  private func said(_ note: String?) -> String {
    guard let note, !note.isEmpty else { return "" }
    return say(": \(note)", ": \(note)")
  }

  private func source(_ source: String?) -> String {
    guard let source, !source.isEmpty else { return "" }
    return say(" [source: \(source)]", " [出典: \(source)]")
  }

  private func box(_ box: Int64?) -> String {
    guard let box else { return "" }
    return say(", time box \(span(box))", "(制限時間 \(span(box)))")
  }
}
