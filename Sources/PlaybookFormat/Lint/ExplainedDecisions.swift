internal import IncidentCore

/// Management is told what it decides.
struct ExplainedDecisions: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.tasks.filter { $0.needsDecision && $0.guidance?.isEmpty ?? true }.map {
      (.decisionUnexplained, subject.map.position(of: $0.id, "decision"))
    }
  }
}
