public import IncidentCore

extension IncidentEventKind {
  /// One event of this kind with every field filled in.
  public var example: IncidentEvent {
    switch self {
    case .opened:
      .opened(
        IncidentOpened(
          incident: IncidentID(year: 2026, number: 4),
          title: LocalizedText(en: "Leak", ja: "流出"), severity: .one, tlp: .amberStrict,
          drill: true, knownAt: .declared + -Int64(3).hours, zone: .tokyo))
    case .playbookApplied: .playbookApplied(PlaybookApplied(playbook: .everyField))
    case .entryRecorded:
      .entryRecorded(EntryRecorded(text: "login", source: "vpn.log", task: "C-01"))
    case .entryCorrected: .entryCorrected(EntryCorrected(entry: 7, text: "logout"))
    case .decisionTaken:
      .decisionTaken(
        DecisionTaken(
          number: 2, question: "shop", options: ["stop", "run"], chosen: "stop", because: "loss",
          decider: "sato", task: "C-04", objections: "sales",
          reviewAt: .declared + Int64(2).days))
    case .factSet:
      .factSet(
        FactSet(fact: "persons_max", value: "1200", status: .estimated, source: "query"))
    case .severitySet: .severitySet(SeveritySet(severity: .one, reason: "spread"))
    case .actUndone: .actUndone(ActUndone(undoes: 9, task: "C-01"))
    case .closed: .closed(IncidentClosed(reason: "over", open: ["C-01", "S-02"]))
    case .reopened: .reopened(IncidentReopened(reason: "again"))
    default:
      exampleAboutTasks ?? exampleAboutClocks ?? exampleAboutReview ?? exampleAboutOutgoing
        ?? exampleAboutEvidence ?? exampleAboutScope
        ?? exampleAboutPlan
        ?? exampleAboutMarks ?? exampleAboutPeople
    }
  }

  private var exampleAboutTasks: IncidentEvent? {
    let task: TaskID = "C-01"
    return switch self {
    case .taskClaimed: .taskClaimed(TaskClaimed(task: task))
    case .taskReleased: .taskReleased(TaskReleased(task: task))
    case .taskAssigned:
      .taskAssigned(TaskAssigned(task: task, to: .bob, box: Int64(30).minutes))
    case .taskStarted: .taskStarted(TaskStarted(task: task, box: Int64(90).minutes))
    case .taskDone: .taskDone(TaskDone(task: task, note: "clean"))
    case .checkRequested: .checkRequested(CheckRequested(task: task, note: "look"))
    case .taskChecked: .taskChecked(TaskChecked(task: task, passed: true, note: "right"))
    case .taskBlocked: .taskBlocked(TaskBlocked(task: task, reason: "vendor"))
    case .taskSkipped: .taskSkipped(TaskSkipped(task: task, reason: "unneeded"))
    case .taskReopened: .taskReopened(TaskReopened(task: task, reason: "returned"))
    case .taskDueSet:
      .taskDueSet(TaskDueSet(task: task, due: .declared + Int64(1).hours, reason: "press"))
    case .evidenceAttached:
      .evidenceAttached(
        EvidenceAttached(
          task: task, kind: .log, what: "gateway", file: "vpn.log", size: 1_024,
          sha256: String(repeating: "ab", count: 32), source: "fw1", storage: "safe"))
    default: nil
    }
  }

  private var exampleAboutPeople: IncidentEvent {
    switch self {
    case .dutyAssumed: .dutyAssumed(DutyAssumed(duty: .scribe, member: .bob))
    case .dutyRenounced: .dutyRenounced(DutyRenounced(duty: .scribe, member: .bob))
    case .handoverOffered:
      .handoverOffered(HandoverOffered(to: .bob, brief: "3/9\nC-01", note: "sleep"))
    case .handoverAccepted: .handoverAccepted(HandoverAccepted(from: .alice))
    case .handoverDeclined: .handoverDeclined(HandoverDeclined(reason: "busy"))
    case .restricted:
      .restricted(IncidentRestricted(codename: "heron", readers: [.alice, .bob]))
    case .accessSet:
      .accessSet(AccessSet(member: .bob, granted: true, takenBecause: "absent"))
    case .liftProposed: .liftProposed(LiftProposed(reason: "known"))
    case .restrictionLifted: .restrictionLifted(RestrictionLifted(proposedBy: .alice))
    default: .unknown(type: rawValue)
    }
  }
}
