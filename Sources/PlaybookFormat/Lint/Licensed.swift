internal import IncidentCore

/// The playbook says who may use it.
struct Licensed: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    guard subject.playbook.license == nil else { return [] }
    return [(.noLicense, subject.map.position(of: .playbook(field: "id")))]
  }
}
