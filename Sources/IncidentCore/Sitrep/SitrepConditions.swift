/// The part of a situation report that says how things are.
struct SitrepConditions {
  let state: IncidentState
  let speak: Phrasing

  /// As of when, how bad, how far, what is late, what is stuck, which clocks run.
  var items: [String] {
    [asOf, standing, progress] + [overdue].compactMap(\.self) + stuck + clocks
  }

  private var asOf: String {
    let utc = Zone.utc.civil(speak.now)
    let start = speak.say("As of ", "時点: ") + stamp(speak.now)
    if speak.zone.offsetSeconds(at: speak.now) == 0 { return start }
    return start + " (\(utc.date) \(utc.clock(seconds: false))Z)"
  }

  private var standing: String {
    let leader = state.commander?.rawValue ?? "-"
    let condition =
      state.closedAt.map { speak.say("closed \(stamp($0))", "終結 \(stamp($0))") }
      ?? speak.say(
        "active for \(speak.duration(speak.now - state.start))",
        "対応中(\(speak.duration(speak.now - state.start)))")
    return speak.list([
      "SEV\(state.severity.rawValue)", "TLP:\(state.tlp.rawValue.uppercased())", condition,
      speak.say("commander \(leader)", "指揮 \(leader)"),
    ])
  }

  private var progress: String {
    let all = state.count()
    let phases = PhaseID.allCases.compactMap { phase -> String? in
      let count = state.count(in: phase)
      return count.total > 0 ? "\(speak.name(phase)) \(count.done)/\(count.total)" : nil
    }
    return speak.say(
      "\(all.done) of \(all.total) tasks finished", "タスク \(all.done)/\(all.total) 完了")
      + (phases.isEmpty ? "" : speak.say(": \(speak.list(phases))", "(\(speak.list(phases)))"))
  }

  private var overdue: String? {
    let late = state.overdue(now: speak.now)
    guard !late.isEmpty else { return nil }
    let nobody = speak.say("nobody", "担当なし")
    let names = late.map { "\($0.id.rawValue) (\($0.progress.owner?.rawValue ?? nobody))" }
    return speak.say("Overdue: ", "期限超過: ") + speak.few(names)
  }

  private var stuck: [String] {
    state.blocked.prefix(12).map { task in
      speak.say("Stuck: ", "停滞: ")
        + "\(task.id.rawValue) \(task.plan.title[speak.language]): \(task.progress.reason ?? "-")"
    }
  }

  private var clocks: [String] {
    state.openClocks.map { clock in
      let title = clock.watched.definition.title[speak.language]
      guard let due = clock.due else {
        return speak.say("Clock: \(title), no date yet", "法定期限: \(title)、期日未定")
      }
      let left =
        clock.isOverdue(now: speak.now)
        ? speak.say("OVERDUE", "期限超過")
        : speak.say(
          "\(speak.duration(due - speak.now)) left", "残り\(speak.duration(due - speak.now))")
      return speak.say(
        "Clock: \(title), due \(stamp(due)), \(left)", "法定期限: \(title)、\(stamp(due))、\(left)")
    }
  }

  /// What is looked into by name, and how much nobody has looked into.
  func investigating(_ facts: FactGroups) -> [String] {
    let open = facts.investigating.map { $0.question.title[speak.language] }
    guard !facts.unanswered.isEmpty else { return open }
    let count = facts.unanswered.count
    return open + [speak.say("\(count) questions unanswered", "未回答の項目 \(count)件")]
  }

  /// How many asked, how many since the last report, and what is open.
  var enquiries: [String] {
    let before = state.sitrep.last?.enquiries ?? 0
    let new = max(0, state.enquiries.total().subtracting(before))
    let since =
      state.sitrep.last == nil
      ? [] : [speak.say("\(new) since the last report", "前回の報告から \(new)件")]
    let open = state.enquiries.open.prefix(5).map {
      speak.say("open: ", "未回答: ") + "\($0.id.rawValue) \($0.text)"
    }
    return [speak.sentence(state.enquiries)] + since + open
  }

  /// `2026-11-20 12:44 JST`: a report is read on other days than it is written.
  private func stamp(_ moment: Moment) -> String { speak.stamp(moment) }
}
