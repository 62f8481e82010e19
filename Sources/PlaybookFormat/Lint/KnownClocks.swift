internal import IncidentCore

/// Every clock a task names is one the room has, where it is known which there are.
struct KnownClocks: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    guard let known = subject.knownClocks else { return [] }
    return subject.playbook.tasks.compactMap { task in
      guard let clock = task.due?.clock, !known.contains(clock) else { return nil }
      return (
        .unknownClock(clock, known: Array(known)), subject.map.position(of: task.id, "due/clock")
      )
    }
  }
}
