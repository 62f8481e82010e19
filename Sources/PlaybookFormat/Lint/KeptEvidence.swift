internal import IncidentCore

/// Evidence tasks say by when and what is kept: logs do not wait.
struct KeptEvidence: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.phases.filter { $0.id == .evidence }.flatMap(\.tasks)
      .filter { $0.due == nil || $0.evidence.isEmpty }
      .map { (.evidenceBare, subject.map.position(of: $0.id, "id")) }
  }
}
