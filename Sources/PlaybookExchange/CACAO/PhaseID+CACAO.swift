internal import IncidentCore

extension PhaseID {
  /// The playbook type of CACAO 2.0 (section 3.1.1) that is nearest.
  var playbookType: String {
    switch self {
    case .containment: "mitigation"
    case .scope, .evidence: "investigation"
    case .notification, .publication: "notification"
    case .postMortem: "prevention"
    }
  }

  /// The activity (section 3.1.2) of its tasks; the list is open, and two of these are ours.
  var activity: String {
    switch self {
    case .containment: "restrict-access"
    case .scope: "analyze-collected-data"
    case .evidence: "collect-evidence"
    case .notification: "identify-audience"
    case .publication: "publish-content"
    case .postMortem: "lessons-learned"
    }
  }
}

extension PlaybookTask {
  /// The activity of one task: what goes out is delivered, what is restored is restored.
  func activity(in phase: PhaseID) -> String {
    switch stage {
    case .remove: "eliminate-risk"
    case .restore: "restore-capabilities"
    case .stop: "restrict-access"
    case nil where isOutgoing && phase == .notification: "deliver-content"
    case nil: phase.activity
    }
  }
}
