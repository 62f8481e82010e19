internal import IncidentCore

/// Every phase has something to do.
struct FilledPhases: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.phases.filter(\.tasks.isEmpty).map {
      (.emptyPhase($0.id), subject.map.position(of: .phase($0.id)))
    }
  }
}
