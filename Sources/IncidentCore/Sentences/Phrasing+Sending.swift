extension Phrasing {
  /// What marking a notice sent means, a line each: who gets it, what exactly, who checked it, which
  /// clock it meets, what becomes of its task. `events` are what would be recorded, from a decision
  /// that was not carried out.
  public func consequence(
    of events: [IncidentEvent], on notice: OutgoingNotice, in situation: Situation
  ) -> [String] {
    let state = situation.state
    let details = notice.details
    let marking = (details.tlp ?? state.tlp).rawValue.uppercased()
    var lines = [
      say(
        "\(notice.id.rawValue) “\(details.title)” has LEFT THE HOUSE: to \(details.recipients) (\(name(details.kind))), TLP:\(marking).",
        "\(notice.id.rawValue)「\(details.title)」を外部へ送付したものとして記録します。宛先: \(details.recipients)(\(name(details.kind)))、TLP:\(marking)。"
      )
    ]
    let checkers = notice.progress.verdicts.filter(\.passed).map {
      "\($0.by.rawValue) (\(name($0.check)))"
    }
    if let current = notice.current {
      lines.append(
        say(
          "Text v\(current.number), sha256 \(current.sha256.prefix(16))…, checked by \(list(checkers)).",
          "本文 v\(current.number)、sha256 \(current.sha256.prefix(16))…、確認: \(list(checkers))。"))
    }
    if let clock = details.clock, state.clock(clock)?.progress.ending?.state != .met {
      let title = state.clock(clock)?.watched.definition.title[language] ?? clock.rawValue
      lines.append(say("It meets the legal clock: \(title).", "法定期限を満たします: \(title)。"))
    }
    if let task = details.task { lines.append(consequence(of: events, for: task, in: situation)) }
    lines.append(
      say(
        "What was sent cannot be changed; a correction is a notice of its own.",
        "送付した内容は変更できません。訂正は新しい通知になります。"))
    return lines
  }

  private func consequence(
    of events: [IncidentEvent], for id: TaskID, in situation: Situation
  ) -> String {
    let title = situation.state.task(id)?.plan.title[language] ?? ""
    let moves = events.contains { event in
      switch event {
      case .taskDone, .checkRequested: true
      default: false
      }
    }
    return moves
      ? say("It ticks \(id.rawValue) \(title).", "\(id.rawValue) \(title) を完了にします。")
      : say("\(id.rawValue) \(title) stays as it is.", "\(id.rawValue) \(title) はそのままです。")
        + (situation.obstacle(toTicking: id, after: events).map { " " + answer($0).what } ?? "")
  }
}
