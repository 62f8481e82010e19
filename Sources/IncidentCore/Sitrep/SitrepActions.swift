/// The parts of a situation report that say what is done, what is needed, and what comes next.
struct SitrepActions {
  let state: IncidentState
  let speak: Phrasing
  /// The last report, or the opening.
  let since: Moment

  /// What was finished, decided and sent since the last report, and what is in work.
  var items: [String] {
    let done = state.tasks.filter { task in
      task.state == .done && (task.progress.doneAt.map { $0 > since } ?? false)
    }
    let doing = state.tasks.filter { $0.state == .doing }
    return line("Done", "完了", done.map { name($0) })
      + line("In work", "作業中", doing.map { "\(name($0)) (\($0.progress.owner?.rawValue ?? "-"))" })
      + decisions + sent
  }

  private var decisions: [String] {
    state.decisions.filter { !$0.undone && $0.at > since }.map {
      speak.say("Decided: ", "決定: ") + "\($0.label) \($0.taken.question): \($0.taken.chosen)"
    }
  }

  private var sent: [String] {
    state.outgoing.compactMap { notice in
      guard let sending = notice.progress.sending, sending.at > since else { return nil }
      let said = sending.said
      return speak.say("Sent: ", "送付: ")
        + "\(notice.id.rawValue) \(notice.details.title) (\(speak.name(notice.details.kind)), \(speak.time(said.sent)))"
    }
  }

  /// What somebody else has to do or decide before work can go on.
  var needs: [String] {
    let checks = state.tasks.filter { $0.state == .awaitingCheck }.map { name($0) }
    let free = state.overdue(now: speak.now).filter { $0.progress.owner == nil }.map { name($0) }
    // What the post-mortem has to decide keeps nobody waiting now.
    let undecided = state.undecided.filter { $0.phase != .postMortem || !state.isActive }
    return line("Decision", "判断待ち", undecided.map { name($0) })
      + line("Check by a second person", "別の人の確認待ち", checks)
      + line("Somebody to take an overdue task", "担当者が必要(期限超過)", free) + notices
  }

  private var notices: [String] {
    let open = state.outgoing.compactMap { notice -> String? in
      let title = "\(notice.id.rawValue) \(notice.details.title)"
      switch notice.state {
      case .empty: return speak.say("A text for \(title)", "本文の作成: \(title)")
      case .checking:
        return speak.say(
          "A check of \(title): \(speak.checks(notice.missing))",
          "通知の確認: \(title)(\(speak.checks(notice.missing)))")
      case .refused: return speak.say("A better text for \(title)", "本文の修正: \(title)")
      case .ready: return speak.say("Sending \(title), which is checked", "送付(確認済み): \(title)")
      case .sent, .void: return nil
      }
    }
    let late = state.promisedNotices.filter { $0.isOverdue(now: speak.now) }.map {
      speak.say("OVERDUE promised update of ", "予告した続報の期限超過: ")
        + "\($0.id.rawValue) \($0.details.title)"
    }
    return late + open
  }

  /// The nearest tasks, the updates that were promised, and the next report.
  func next(report: Moment?) -> [String] {
    let due = state.nextDue(now: speak.now, limit: 3).map {
      "\(name($0.task)): " + speak.say("due \(speak.stamp($0.due))", "期限 \(speak.stamp($0.due))")
    }
    let promised = state.promisedNotices.filter { !$0.isOverdue(now: speak.now) }.compactMap {
      notice in
      notice.progress.promise.map {
        speak.say("Promised update of ", "予告した続報: ")
          + "\(notice.id.rawValue) \(notice.details.title): \(speak.stamp($0))"
      }
    }
    let next = report.map {
      speak.say("Next situation report: \(speak.stamp($0))", "次の状況報告: \(speak.stamp($0))")
    }
    return due + promised + [next].compactMap(\.self)
  }

  private func line(_ english: String, _ japanese: String, _ names: [String]) -> [String] {
    names.isEmpty ? [] : [speak.say(english, japanese) + ": " + speak.few(names)]
  }

  private func name(_ task: IncidentTask) -> String {
    "\(task.id.rawValue) \(task.plan.title[speak.language])"
  }
}
