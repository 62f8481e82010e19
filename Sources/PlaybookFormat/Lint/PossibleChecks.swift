internal import IncidentCore

/// A second person exists where one is asked for.
struct PossibleChecks: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    guard subject.playbook.duties.count < 2 else { return [] }
    return subject.playbook.tasks.filter(\.needsCheck).map {
      (.checkImpossible, subject.map.position(of: $0.id, "check"))
    }
  }
}
