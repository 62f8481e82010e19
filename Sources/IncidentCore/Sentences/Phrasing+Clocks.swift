/// What the legal clocks say, in each language.
extension Phrasing {
  /// The name of a clock's state.
  public func name(_ state: ClockState) -> String {
    switch state {
    case .proposed: say("proposed", "要確認")
    case .waiting: say("waiting", "開始待ち")
    case .running: say("running", "進行中")
    case .met: say("met", "提出済み")
    case .declined: say("declined", "対象外")
    case .stopped: say("stopped", "停止")
    case .lapsed: say("no longer applies", "該当しなくなった")
    }
  }

  /// What speaks against a clock that is still open, by what is known now; nil where it applies.
  public func doubt(about clock: IncidentClock) -> String? {
    guard clock.state.isOpen else { return nil }
    return switch clock.statement?.applies {
    case .no: say("does not apply by what is known", "現在の事実では該当しない")
    case .unknown: say("may apply", "該当の可能性")
    case .yes, nil: nil
    }
  }

  /// How far a rule was checked.
  public func name(_ status: ClockStatus) -> String {
    switch status {
    case .verified: say("verified", "原典確認済み")
    case .secondary: say("secondary source", "二次資料")
    case .unverified: say("NOT VERIFIED", "未確認")
    }
  }

  /// How a filing stands to its deadline.
  public func name(_ timeliness: IncidentClock.Timeliness) -> String {
    switch timeliness {
    case .early: say("early", "余裕あり")
    case .inTime: say("in time", "期限内")
    case .late(let by): say("LATE by \(duration(by))", "期限を\(duration(by))超過")
    }
  }

  /// What starts a clock.
  public func name(_ start: ClockStartRule) -> String {
    switch start.event {
    case .known: say("the company knew", "社内のいずれかの部署が知った")
    case .yearEnd: say("the year in which it was known ended", "知った年の終わり")
    case .submitted:
      say(
        "\(start.clock?.rawValue ?? "-") was sent", "\(start.clock?.rawValue ?? "-")を提出した")
    case .stated: start.says?[language] ?? ""
    }
  }

  /// What a clock waits for.
  func awaitedStart(_ start: ClockStartRule) -> String {
    say("starts when: \(name(start))", "開始の条件: \(name(start))")
  }

  /// What happened to a clock, without its author.
  func sentence(_ event: ClockEvent) -> String {
    let clock = event.clock.rawValue
    switch event {
    case .proposed(let data):
      return say("CLOCK ", "期限 ") + "\(data.clock.definition.title[language]) (\(clock)) "
        + sentence(data.statement, proposed: true)
    case .recomputed(let data):
      return say("CLOCK \(clock) recomputed: ", "期限 \(clock) を再計算: ")
        + sentence(data.statement, proposed: false)
    case .started(let data):
      return say(
        "CLOCK \(clock) runs from \(exactTime(data.start)): \(data.because)",
        "期限 \(clock) の起算を\(exactTime(data.start))に確定: \(data.because)")
    case .met(let data):
      return say(
        "CLOCK \(clock) met: sent \(exactTime(data.sent))",
        "期限 \(clock) 提出済み: \(exactTime(data.sent))送付")
        + (data.receipt.map { say(", receipt \($0)", "、受付番号 \($0)") } ?? "")
        + (data.task.map { " (\($0.rawValue))" } ?? "") + (data.note.map { ": \($0)" } ?? "")
    case .declined(let data):
      return say(
        "CLOCK \(clock) declined: \(data.reason)", "期限 \(clock) は対象外: \(data.reason)")
    case .stopped(let data):
      return say("CLOCK \(clock) stopped: \(data.reason)", "期限 \(clock) を停止: \(data.reason)")
    case .reopened(let data):
      return say("CLOCK \(clock) reopened: \(data.reason)", "期限 \(clock) を再開: \(data.reason)")
    }
  }

  private func sentence(_ statement: ClockStatement, proposed: Bool) -> String {
    switch statement.applies {
    case .no: return say("does not apply by what is known", "現在の事実では該当しない")
    case .unknown: return say("may apply; ", "該当の可能性あり。") + dueWords(statement)
    case .yes:
      return (proposed ? say("APPLIES; ", "に該当。") : "") + dueWords(statement)
    }
  }

  private func dueWords(_ statement: ClockStatement) -> String {
    guard let due = statement.due else { return statement.said[language] }
    if statement.start == nil {
      return say("at the latest \(time(due)); ", "遅くとも\(time(due))。") + statement.said[language]
    }
    return say("due \(time(due))", "期限 \(time(due))") + " (\(statement.said[language]))"
  }
}
