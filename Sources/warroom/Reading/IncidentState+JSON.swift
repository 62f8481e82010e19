internal import IncidentCore
internal import IncidentReports

extension IncidentState {
  /// One task as JSON, documented in docs/command-line.md.
  func json(of task: IncidentTask, now: Moment) -> JSON {
    let progress = task.progress
    return .object([
      "task": .text(task.id.rawValue),
      "phase": .text(task.phase.rawValue),
      "state": .text(task.state.rawValue),
      "owner": progress.owner.map { .text($0.rawValue) },
      "title": .texts(task.plan.title),
      "duty": .text(task.plan.duty.rawValue),
      "from": json(of: task.source),
      "due": due(task).map(JSON.time),
      "overdue": .truth(isOverdue(task, now: now)),
      "boxEnds": progress.boxEnds.map(JSON.time),
      "required": .truth(task.plan.isRequired),
      "necessity": .text(necessity(of: task).name),
      "needs": .list(needs(of: task).map { .text($0.name) }),
      "reason": progress.reason.map { .text($0) },
      "note": progress.note.map { .text($0) },
      "doer": progress.doer.map { .text($0.rawValue) },
      "done": progress.doneAt.map(JSON.time),
      "checker": progress.checker.map { .text($0.rawValue) },
      "changed": progress.changedSeq > 0 ? changed(progress) : nil,
    ])
  }

  /// The playbook a task's words are of, or who added it.
  private func json(of source: TaskSource) -> JSON {
    .object([
      "playbook": source.playbook.map { .text($0.id) },
      "version": source.playbook.map { .text($0.version) },
      "seq": .number(source.seq), "at": .time(source.at), "by": .text(source.by.rawValue),
    ])
  }

  private func changed(_ progress: TaskProgress) -> JSON {
    .object([
      "seq": .number(progress.changedSeq), "at": progress.changedAt.map(JSON.time),
      "by": progress.changedBy.map { .text($0.rawValue) },
    ])
  }
}

extension IncidentState.Necessity {
  /// The stable name in JSON.
  var name: String {
    switch self {
    case .needed: "needed"
    case .maybe: "maybe"
    case .notNeeded: "not-needed"
    }
  }
}
