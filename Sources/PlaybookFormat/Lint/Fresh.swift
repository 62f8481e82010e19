internal import IncidentCore

/// The text has been reviewed in time.
struct Fresh: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    // Days in ISO 8601 sort as text.
    guard let today = subject.today, let day = subject.playbook.reviewBy, day < today else {
      return []
    }
    return [(.stale(day), subject.map.position(of: .playbook(field: "review_by")))]
  }
}
