internal import IncidentCore

/// What leaves the room is checked by a second person: it cannot be called back.
///
/// A notification under a legal clock leaves the room whether it says so or not.
struct CheckedOutgoing: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.phases.flatMap { phase in
      phase.tasks.filter { task in
        let isReport = phase.id == .notification && task.due?.clock != nil
        return (task.isOutgoing || isReport) && !task.needsCheck
      }
    }
    .map { (.outgoingUnchecked, subject.map.position(of: $0.id, "outgoing")) }
  }
}
