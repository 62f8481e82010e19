extension Playbook {
  /// This playbook without the tasks that the incident has under another name, and with that name
  /// wherever another task speaks of them.
  func joined(_ same: [PlaybookJoin.SameTask]) -> Playbook {
    guard !same.isEmpty else { return self }
    let names = Dictionary(same.map { ($0.task, $0.existing) }) { first, _ in first }
    var playbook = self
    for phase in playbook.phases.indices {
      playbook.phases[phase].tasks = phases[phase].tasks.filter { names[$0.id] == nil }
        .map { $0.naming(names) }
    }
    return playbook
  }
}

extension PlaybookTask {
  /// This task with other names for the tasks it speaks of.
  fileprivate func naming(_ names: [TaskID: TaskID]) -> PlaybookTask {
    var task = self
    task.after = after.map { names[$0] ?? $0 }
    task.undoneBy = undoneBy.map { names[$0] ?? $0 }
    task.due?.before = due?.before.map { names[$0] ?? $0 }
    if case .done(let earlier)? = due?.start { task.due?.start = .done(names[earlier] ?? earlier) }
    return task
  }
}
