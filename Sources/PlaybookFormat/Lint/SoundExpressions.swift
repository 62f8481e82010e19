internal import IncidentCore

/// Every `when` parses, names facts that are defined and compares them with what they can be.
struct SoundExpressions: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    let facts = FactTable(subject.playbook.facts)
    return subject.playbook.tasks.flatMap { task in
      task.when.map { facts.remarks(on: $0, at: subject.map.position(of: task.id, "when")) } ?? []
    }
  }
}
