internal import IncidentCore
internal import SafeText

/// A task on one line: state by a mark and a word, never by colour.
struct TaskLine {
  /// The incident.
  var state: IncidentState
  /// How to speak.
  var speech: Phrasing

  /// `[~] S-03  dan         due 13:00       Count persons`, with what keeps it from being done.
  func text(_ task: IncidentTask) -> PlainText {
    let owner = Column.padded(task.progress.owner?.rawValue ?? "-", 10)
    let title = task.plan.title[speech.language]
    let remark = remark(task)
    let line: PlainText =
      "\(mark(task.state)) \(Column.padded(task.id.rawValue, 6)) \(owner) \(Column.padded(time(task), 19)) \(title)"
    return remark.isEmpty ? line : line + "  (\(remark))"
  }

  /// `2 Scope  3/8`.
  func heading(_ phase: PhaseID) -> PlainText {
    let count = state.count(in: phase)
    return "\(phase.number) \(speech.name(phase))  \(count.done)/\(count.total)"
  }

  private func mark(_ state: TaskState) -> PlainText {
    switch state {
    case .todo: "[ ]"
    case .doing: "[~]"
    case .blocked: "[!]"
    case .awaitingCheck: "[?]"
    case .done: "[x]"
    case .skipped: "[-]"
    }
  }

  private func time(_ task: IncidentTask) -> String {
    if state.isOverdue(task, now: speech.now), let due = state.due(task) {
      return speech.say("OVERDUE \(speech.time(due))", "期限超過 \(speech.time(due))")
    }
    if task.state.isFinished {
      let at = task.progress.doneAt ?? task.progress.changedAt
      return "\(speech.name(task.state)) \(at.map(speech.time) ?? "")"
    }
    guard let due = state.due(task) else { return "" }
    return speech.say("due \(speech.time(due))", "期限 \(speech.time(due))")
  }

  private func remark(_ task: IncidentTask) -> String {
    switch task.state {
    case .blocked: return "\(speech.name(task.state)): \(task.progress.reason ?? "-")"
    case .skipped: return task.progress.reason ?? ""
    case .awaitingCheck: return speech.name(task.state)
    case .todo, .doing, .done: break
    }
    switch state.necessity(of: task) {
    case .needed: return ""
    case .maybe: return speech.say("maybe", "要判断")
    case .notNeeded: return speech.say("not needed", "不要")
    }
  }
}
