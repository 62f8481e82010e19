internal import IncidentCore

/// Something a task still lacks.
enum TaskNeed {
  /// Another task has to be finished first.
  case task(TaskID)
  /// Proof has to be attached.
  case evidence(PlaybookTask.EvidenceNeed)
  /// Management has to decide.
  case decision
  /// A second person has to look.
  case check

  /// The stable form in JSON: `task:C-01`, `evidence:log`, `decision`, `check`.
  var name: String {
    switch self {
    case .task(let task): "task:\(task.rawValue)"
    case .evidence(let need): "evidence:\(need.kind.rawValue)"
    case .decision: "decision"
    case .check: "check"
    }
  }
}

extension IncidentState {
  /// What stands between `task` and done, in the order in which the room would name it.
  func needs(of task: IncidentTask) -> [TaskNeed] {
    guard !task.state.isFinished else { return [] }
    let waiting = task.plan.after.filter { id in
      guard let earlier = self.task(id) else { return false }
      return !earlier.state.isFinished && necessity(of: earlier) != .notNeeded
    }
    var needs = waiting.map { TaskNeed.task($0) }
    needs += task.missingEvidence.map { .evidence($0) }
    if task.plan.needsDecision, task.progress.decision == nil { needs.append(.decision) }
    if task.plan.needsCheck { needs.append(.check) }
    return needs
  }
}
