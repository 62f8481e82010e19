internal import IncidentCore

/// Every task that another one names is there.
struct KnownTasks: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    let known = subject.playbook.tasks.map(\.id)
    let all = Set(known)
    return subject.playbook.tasks.flatMap { task in
      task.namedTasks.filter { !all.contains($0.id) }.map { id, field in
        (.unknownTask(id, known: known), subject.map.position(of: task.id, field))
      }
    }
  }
}

extension PlaybookTask {
  /// The other tasks this one names, with the field that names each.
  var namedTasks: [(id: TaskID, field: String)] {
    var named = after.map { (id: $0, field: "after/\($0.rawValue)") }
    if let before = due?.before { named.append((before, "due/before")) }
    if case .done(let start) = due?.start { named.append((start, "due/from")) }
    if let undoneBy { named.append((undoneBy, "undone_by")) }
    return named
  }
}
