internal import IncidentCore

/// No task waits, through `after`, `before` or `from`, for itself.
struct NoCycles: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    var waits: [TaskID: Set<TaskID>] = [:]
    for task in subject.playbook.tasks {
      waits[task.id, default: []].formUnion(task.after)
      if let later = task.due?.before { waits[later, default: []].insert(task.id) }
      if case .done(let start) = task.due?.start { waits[task.id, default: []].insert(start) }
    }
    guard let circle = Self.circle(in: waits), let first = circle.first else { return [] }
    let second = circle.count > 1 ? circle[1] : first
    return [(.cycle(circle + [first]), Self.position(of: first, waitingFor: second, in: subject))]
  }

  /// The field that makes `task` wait for `other`.
  private static func position(
    of task: TaskID, waitingFor other: TaskID, in subject: LintSubject
  ) -> Position {
    let tasks = subject.playbook.tasks
    if let waiting = tasks.first(where: { $0.id == task }), waiting.after.contains(other) {
      return subject.map.position(of: task, "after/\(other.rawValue)")
    }
    if let earlier = tasks.first(where: { $0.id == other }), earlier.due?.before == task {
      return subject.map.position(of: other, "due/before")
    }
    return subject.map.position(of: task, "due/from")
  }

  /// One circle of tasks, each waiting for the next; nil where there is none.
  private static func circle(in waits: [TaskID: Set<TaskID>]) -> [TaskID]? {
    // Take away whatever waits for nothing, again and again; only circles and what waits for
    // them stay, so that following any wait from there must come round.
    var rest = waits
    var waiters: [TaskID: [TaskID]] = [:]
    for (task, others) in waits {
      for other in others { waiters[other, default: []].append(task) }
    }
    var free = waiters.keys.filter { waits[$0]?.isEmpty ?? true }
    while let task = free.popLast() {
      rest[task] = nil
      for waiter in waiters[task] ?? [] {
        rest[waiter]?.remove(task)
        if rest[waiter]?.isEmpty == true { free.append(waiter) }
      }
    }
    guard var task = rest.filter({ !$0.value.isEmpty }).keys.min() else { return nil }
    var path: [TaskID] = []
    while !path.contains(task) {
      path.append(task)
      guard let next = rest[task]?.min() else { return nil }
      task = next
    }
    return path.firstIndex(of: task).map { Array(path[$0...]) }
  }
}
