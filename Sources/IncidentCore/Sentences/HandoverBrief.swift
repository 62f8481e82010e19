/// How things stand, for whoever takes over: made from the record, never typed.
public struct HandoverBrief: Sendable {
  private let state: IncidentState
  private let now: Moment
  private let rhythm: SitrepRhythm
  private let shelf: PlaybookShelf

  /// A brief on `state` at `now`, in a room with this rhythm of situation reports, where the
  /// playbooks at hand have the versions `shelf` says.
  public init(
    _ state: IncidentState, now: Moment, rhythm: SitrepRhythm = .standard,
    shelf: PlaybookShelf = PlaybookShelf()
  ) {
    self.state = state
    self.now = now
    self.rhythm = rhythm
    self.shelf = shelf
  }

  /// The brief as lines of text: progress, what is overdue, stuck, waiting for a check or for a
  /// decision, in work, the newest decisions, the facts that are not certain, and who holds what.
  public func text(_ language: Language) -> String {
    let speak = Phrasing(language: language, zone: state.zone, now: now)
    let count = state.count()
    var lines = [
      speak.say(
        "\(count.done) of \(count.total) tasks finished, severity \(state.severity.rawValue).",
        "タスク \(count.done)/\(count.total) 完了、重大度 \(state.severity.rawValue)。")
    ]
    func add(_ heading: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines.append("\(heading): " + speak.list(items))
    }
    add(
      speak.say("Overdue", "期限超過"),
      state.overdue(now: now).map { "\($0.id.rawValue) (\(owner($0, speak)))" })
    add(
      speak.say("Blocked", "停滞"),
      state.blocked.map { "\($0.id.rawValue) (\($0.progress.reason ?? "-"))" })
    add(
      speak.say("Waits for a check", "確認待ち"),
      state.tasks.filter { $0.state == .awaitingCheck }.map(\.id.rawValue))
    add(speak.say("Decisions to take", "未決の判断"), state.undecided.map(\.id.rawValue))
    add(
      speak.say("In work", "作業中"),
      state.tasks.filter { $0.state == .doing }.map {
        "\($0.id.rawValue) (\(owner($0, speak)))"
      })
    add(
      speak.say("Next due", "次の期限"),
      state.nextDue(now: now, limit: 3).map { "\($0.task.id.rawValue) \(speak.time($0.due))" })
    add(
      speak.say("Decisions", "決定"),
      state.decisions.filter { !$0.undone }.suffix(3).map { "\($0.label) \($0.taken.chosen)" })
    add(speak.say("Notices", "通知"), notices(speak))
    lines += state.nextSitrep(rhythm).map { [speak.sitrepDue($0)] } ?? []
    if state.enquiries.last > 0 { lines.append(speak.sentence(state.enquiries)) }
    add(
      speak.say("Action items overdue", "期限を過ぎた再発防止策"),
      state.overdueActions(now: now).map { "\($0.label) (\($0.owner?.rawValue ?? "-"))" })
    add(
      speak.say("Custody not confirmed", "受け渡しの確認待ち"),
      state.evidence.pending.map { item, step in
        "\(item.label) -> \(step.to.name) (\(step.answerer?.rawValue ?? "-"))"
      })
    add(
      speak.say("Evidence outside", "外部で保管中の証拠"),
      state.evidence.outside.map { "\($0.label) (\($0.holder.name))" })
    add(
      speak.say("Temporary measures", "継続中の一時措置"),
      state.temporaryMeasures.map {
        "\($0.label) \($0.said.what) (\(speak.undoing(of: $0, in: state)))"
      })
    add(speak.say("Not certain yet", "未確定の事実"), uncertain(speak))
    add(speak.say("Duties", "役割"), duties(speak))
    lines += state.offers(on: shelf).map(speak.sentence)
    return lines.joined(separator: "\n")
  }

  /// Notices that are late with a promise, could be sent, or wait for a text or a check.
  private func notices(_ speak: Phrasing) -> [String] {
    let late = state.promisedNotices.compactMap { notice -> String? in
      guard let promise = notice.progress.promise else { return nil }
      let time = speak.time(promise)
      return notice.isOverdue(now: now)
        ? speak.say(
          "\(notice.id.rawValue) update OVERDUE \(time)", "\(notice.id.rawValue) 続報 期限超過 \(time)")
        : speak.say("\(notice.id.rawValue) update \(time)", "\(notice.id.rawValue) 続報 \(time)")
    }
    let open = state.outgoing.filter { $0.state.isOpen }.map {
      "\($0.id.rawValue) \(speak.name($0.state))"
    }
    return late + open
  }

  /// Answers that may still change, then how many questions nobody has answered.
  private func uncertain(_ speak: Phrasing) -> [String] {
    let answers = state.questions.compactMap { question -> String? in
      guard let answer = state.fact(question.id)?.current else { return nil }
      switch answer.status {
      case .confirmed, .ruledOut: return nil
      case .estimated, .investigating:
        return "\(question.id) = \(answer.value ?? "?") (\(speak.name(answer.status)))"
      }
    }
    let unanswered = state.questions.count { state.fact($0.id)?.current == nil }
    guard unanswered > 0 else { return answers }
    return answers + [
      speak.say("\(unanswered) questions unanswered", "未回答 \(unanswered)項目")
    ]
  }

  /// Every duty that somebody holds, with everybody who holds it.
  private func duties(_ speak: Phrasing) -> [String] {
    let held = state.holdings.filter { $0.until == nil }.map(\.duty)
    return (Duty.standard + held).reduce(into: []) { names, duty in
      let holders = state.holders(of: duty).map(\.rawValue)
      guard !holders.isEmpty else { return }
      let line = "\(speak.name(duty, in: state)) \(holders.joined(separator: " "))"
      if !names.contains(line) { names.append(line) }
    }
  }

  private func owner(_ task: IncidentTask, _ speak: Phrasing) -> String {
    task.progress.owner?.rawValue ?? speak.say("nobody", "担当なし")
  }
}

extension IncidentState {
  /// Unfinished tasks that wait for a decision nobody has taken yet.
  public var undecided: [IncidentTask] {
    tasks.filter { task in
      task.plan.needsDecision && task.progress.decision == nil && !task.state.isFinished
        && necessity(of: task) == .needed
    }
  }

  /// Unfinished tasks with a due time still to come, the nearest first, `limit` at most.
  public func nextDue(now: Moment, limit: Int) -> [(task: IncidentTask, due: Moment)] {
    var found: [(index: Int, due: Moment)] = []
    for index in tasks.indices {
      guard !tasks[index].progress.state.isFinished || comesAgain(tasks[index]),
        let due = due(tasks[index]), due >= now, necessity(of: tasks[index]) != .notNeeded
      else { continue }
      found.append((index, due))
    }
    found.sort { ($0.due, tasks[$0.index].id) < ($1.due, tasks[$1.index].id) }
    return found.prefix(limit).map { (tasks[$0.index], $0.due) }
  }
}
