/// What a playbook plans, in words: for people who read it without an incident.
extension Phrasing {
  /// When a task is due: "within 1 h of knowing", "before P-07", "legal clock jp-appi-prelim".
  public func plan(_ due: DueRule) -> String {
    var parts: [String] = []
    if let clock = due.clock { parts.append(say("legal clock \(clock)", "法定期限 \(clock)")) }
    if let within = due.within {
      parts.append(
        say(
          "within \(days(within)) of \(moment(due.start))",
          "\(moment(due.start))から\(days(within))以内"))
    }
    if let task = due.before {
      parts.append(say("before \(task.rawValue)", "\(task.rawValue) の前"))
    }
    if let every = due.every { parts.append(say("every \(days(every))", "\(days(every))ごと")) }
    return list(parts)
  }

  /// What a task asks for before it is done, and what else sets it apart.
  public func demands(of task: PlaybookTask) -> [String] {
    var demands: [String] = []
    if let stage = task.stage { demands.append(name(stage)) }
    if task.needsCheck { demands.append(say("check by a second person", "別の者による確認")) }
    if task.needsDecision { demands.append(say("management decision", "経営判断")) }
    if task.isOutgoing { demands.append(say("goes out of the room", "外部へ出る")) }
    if !task.isRequired { demands.append(say("optional", "任意")) }
    if !task.evidence.isEmpty {
      demands.append(say("evidence: ", "証跡: ") + list(task.evidence.map { name($0.kind) }))
    }
    if !task.after.isEmpty {
      demands.append(
        say("after \(list(task.after.map(\.rawValue)))", "\(list(task.after.map(\.rawValue))) の後"))
    }
    if let undo = task.undoneBy {
      demands.append(say("taken back by \(undo.rawValue)", "\(undo.rawValue) で元に戻す"))
    }
    if let when = task.when { demands.append(say("only if \(when)", "条件: \(when)")) }
    return demands
  }

  /// Part of containment.
  public func name(_ stage: PlaybookTask.Stage) -> String {
    switch stage {
    case .stop: say("stop the damage", "被害を止める")
    case .remove: say("remove the cause", "原因を取り除く")
    case .restore: say("bring service back", "業務を戻す")
    }
  }

  private func moment(_ start: DueRule.Start) -> String {
    switch start {
    case .known: say("knowing", "認知")
    case .declared: say("the declaration", "宣言")
    case .closed: say("closing", "収束")
    case .done(let task): say("\(task.rawValue) being done", "\(task.rawValue) の完了")
    }
  }

  /// A length of time, whole days as days.
  private func days(_ milliseconds: Int64) -> String {
    let day = Int64(1).days
    guard milliseconds >= 2 * day, milliseconds.isMultiple(of: day) else {
      return span(milliseconds)
    }
    return say("\(milliseconds / day) days", "\(milliseconds / day)日")
  }
}
