extension Phrasing {
  /// What waits for a member, in one line: the task by its name first, so that the eye finds it.
  public func sentence(_ notice: MemberNotice, in state: IncidentState) -> String {
    let task = notice.task?.rawValue ?? ""
    let title = notice.task.flatMap { state.task($0) }?.plan.title[language] ?? ""
    let by = notice.by?.rawValue ?? "-"
    let line: String =
      switch notice.kind {
      case .handoverOffered:
        say("\(by) offers you the command", "\(by)さんから指揮の引き継ぎの申し出")
      case .nobodyLeads:
        say(
          "nobody leads: \(by) may no longer act here; take the command",
          "指揮者不在(\(by)さんは権限なし)。指揮を引き受けてください")
      case .assigned: say("\(task) is yours now, given by \(by)", "\(task) の担当に指名(\(by)さんより)")
      case .cameBack: say("\(task) came back from \(by)", "\(task) が差し戻し(\(by)さんより)")
      case .checkWanted:
        say("\(task) waits for your check; done by \(by)", "\(task) の確認をお願いします(実施: \(by)さん)")
      case .boxEnding: say("\(task): the time box is nearly over", "\(task) の制限時間が間もなく終了")
      case .boxOver: say("\(task): the time box is over", "\(task) の制限時間を超過")
      case .overdue: say("\(task) is overdue", "\(task) の期限を超過")
      case .clockNear, .clockPassed: clock(notice, in: state)
      case .actionAssigned, .actionOverdue, .actionToVerify: action(notice, in: state)
      case .noticeCheckWanted, .noticeCameBack, .noticeReady, .updateNear, .updateOverdue:
        sentence(onOutgoing: notice, in: state)
      case .sitrepDue:
        say(
          "a situation report is due since \(time(notice.since))",
          "状況報告の時刻です(\(time(notice.since)))")
      case .custodyOffered: custody(notice, in: state)
      case .freeTasks: freeTasks(for: notice.duty ?? .commander, in: state)
      }
    return title.isEmpty ? line : "\(line): \(title)"
  }

  /// That somebody to whom something was given is not in the room to see it.
  public func absence(of member: MemberName, lastSeen: Moment?) -> String {
    let name = member.rawValue
    guard let lastSeen else {
      return say("\(name) has never been in the room", "\(name)さんはまだ入室していません")
    }
    return say(
      "\(name) is not in the room (last seen \(time(lastSeen)))",
      "\(name)さんは不在です(最終在室 \(time(lastSeen)))")
  }

  private func clock(_ notice: MemberNotice, in state: IncidentState) -> String {
    guard let clock = notice.clock.flatMap({ state.clock($0) }), let due = clock.due else {
      return ""
    }
    let title = clock.watched.definition.title[language]
    if notice.kind == .clockPassed {
      return say("OVERDUE since \(time(due)): \(title)", "期限超過(\(time(due))): \(title)")
    }
    return say(
      "\(length(due - now)) left until \(time(due)): \(title)",
      "残り\(length(due - now))(期限 \(time(due))): \(title)")
  }

  private func action(_ notice: MemberNotice, in state: IncidentState) -> String {
    guard let item = notice.action.flatMap({ state.post.action($0) }) else { return "" }
    let owner = item.owner?.rawValue ?? "-"
    let line =
      switch notice.kind {
      case .actionOverdue:
        say(
          "\(item.label) is overdue since \(item.due.map(date) ?? "-") (\(owner))",
          "\(item.label) の期限を超過(\(item.due.map(date) ?? "-")、担当 \(owner))")
      case .actionToVerify:
        say(
          "\(item.label) waits for somebody to see it work; done by \(owner)",
          "\(item.label) の効果の確認をお願いします(実施: \(owner)さん)")
      default:
        say(
          "\(item.label) is yours now, given by \(notice.by?.rawValue ?? "-")",
          "\(item.label) の担当に指名(\(notice.by?.rawValue ?? "-")さんより)")
      }
    return "\(line): \(item.text)"
  }

  private func freeTasks(for duty: Duty, in state: IncidentState) -> String {
    let free = state.freeTasks(for: duty).map(\.id.rawValue)
    let duty = name(duty, in: state)
    return say(
      "\(free.count) free for \(duty): \(few(free))", "\(duty)の未担当タスク \(free.count)件: \(few(free))")
  }
}
