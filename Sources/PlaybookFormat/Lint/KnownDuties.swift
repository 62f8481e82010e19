internal import IncidentCore

/// Every duty a task names is one the playbook defines.
struct KnownDuties: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    let known = subject.playbook.duties.map(\.id)
    let all = Set(known)
    return subject.playbook.tasks.flatMap { task -> [Remark] in
      let named = [(task.duty, "duty")] + task.helpers.map { ($0, "helpers/\($0.rawValue)") }
      return named.filter { !all.contains($0.0) }.map { duty, field in
        (.unknownDuty(duty, known: known), subject.map.position(of: task.id, field))
      }
    }
  }
}
