extension IncidentEvent: RecordedEvent {
  /// The storage name.
  public var type: String {
    switch self {
    case .opened: "incident-opened"
    case .playbookApplied: "playbook-applied"
    case .taskClaimed: "task-claimed"
    case .taskReleased: "task-released"
    case .taskAssigned: "task-assigned"
    case .taskStarted: "task-started"
    case .taskDone: "task-done"
    case .checkRequested: "check-requested"
    case .taskChecked: "task-checked"
    case .taskBlocked: "task-blocked"
    case .taskSkipped: "task-skipped"
    case .taskReopened: "task-reopened"
    case .taskDueSet: "task-due-set"
    case .evidenceAttached: "evidence-attached"
    case .entryRecorded: "entry-recorded"
    case .entryCorrected: "entry-corrected"
    case .decisionTaken: "decision-taken"
    case .factSet: "fact-set"
    case .dutyAssumed: "duty-assumed"
    case .dutyRenounced: "duty-renounced"
    case .handoverOffered: "handover-offered"
    case .handoverAccepted: "handover-accepted"
    case .handoverDeclined: "handover-declined"
    case .questionAdded: "question-added"
    case .clock(let event): event.type
    case .intake(let event): event.type
    case .review(let event): event.type
    case .evidence(let event): event.type
    case .scope(let event): event.type
    case .notice(let event): event.type
    case .enquiry(let event): event.type
    case .sitrepPublished: "sitrep-published"
    case .plan(let event): event.type
    case .mark(let event): event.type
    case .imports(let event): event.type
    case .severitySet: "severity-set"
    case .actUndone: "act-undone"
    case .closed: "incident-closed"
    case .reopened: "incident-reopened"
    case .restricted: "incident-restricted"
    case .accessSet: "access-set"
    case .liftProposed: "lift-proposed"
    case .restrictionLifted: "restriction-lifted"
    case .unknown(let type): type
    }
  }

  /// Reads the event stored under `type`; a name or fields that this version does not know become
  /// `.unknown`.
  public init(type: String, data: () throws -> any Decoder) {
    self = (try? IncidentEvent(reading: type, data)) ?? .unknown(type: type)
  }

  private init(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "incident-opened": self = .opened(try IncidentOpened(from: data()))
    case "playbook-applied": self = .playbookApplied(try PlaybookApplied(from: data()))
    case "task-claimed": self = .taskClaimed(try TaskClaimed(from: data()))
    case "task-released": self = .taskReleased(try TaskReleased(from: data()))
    case "task-assigned": self = .taskAssigned(try TaskAssigned(from: data()))
    case "task-started": self = .taskStarted(try TaskStarted(from: data()))
    case "task-done": self = .taskDone(try TaskDone(from: data()))
    case "check-requested": self = .checkRequested(try CheckRequested(from: data()))
    case "task-checked": self = .taskChecked(try TaskChecked(from: data()))
    case "task-blocked": self = .taskBlocked(try TaskBlocked(from: data()))
    case "task-skipped": self = .taskSkipped(try TaskSkipped(from: data()))
    case "task-reopened": self = .taskReopened(try TaskReopened(from: data()))
    case "task-due-set": self = .taskDueSet(try TaskDueSet(from: data()))
    case "evidence-attached": self = .evidenceAttached(try EvidenceAttached(from: data()))
    case "entry-recorded": self = .entryRecorded(try EntryRecorded(from: data()))
    case "entry-corrected": self = .entryCorrected(try EntryCorrected(from: data()))
    case "decision-taken": self = .decisionTaken(try DecisionTaken(from: data()))
    case "fact-set": self = .factSet(try FactSet(from: data()))
    case "duty-assumed": self = .dutyAssumed(try DutyAssumed(from: data()))
    case "duty-renounced": self = .dutyRenounced(try DutyRenounced(from: data()))
    case "handover-offered": self = .handoverOffered(try HandoverOffered(from: data()))
    case "handover-accepted": self = .handoverAccepted(try HandoverAccepted(from: data()))
    case "handover-declined": self = .handoverDeclined(try HandoverDeclined(from: data()))
    case "question-added": self = .questionAdded(try QuestionAdded(from: data()))
    case "severity-set": self = .severitySet(try SeveritySet(from: data()))
    case "sitrep-published": self = .sitrepPublished(try SitrepPublished(from: data()))
    case "act-undone": self = .actUndone(try ActUndone(from: data()))
    case "incident-closed": self = .closed(try IncidentClosed(from: data()))
    case "incident-reopened": self = .reopened(try IncidentReopened(from: data()))
    case "incident-restricted": self = .restricted(try IncidentRestricted(from: data()))
    case "access-set": self = .accessSet(try AccessSet(from: data()))
    case "lift-proposed": self = .liftProposed(try LiftProposed(from: data()))
    case "restriction-lifted": self = .restrictionLifted(try RestrictionLifted(from: data()))
    default:
      self =
        try ClockEvent(reading: type, data).map { .clock($0) }
        ?? IntakeEvent(reading: type, data).map { .intake($0) }
        ?? ReviewEvent(reading: type, data).map { .review($0) }
        ?? NoticeEvent(reading: type, data).map { .notice($0) }
        ?? EvidenceEvent(reading: type, data).map { .evidence($0) }
        ?? ScopeEvent(reading: type, data).map { .scope($0) }
        ?? EnquiryEvent(reading: type, data).map { .enquiry($0) }
        ?? PlanEvent(reading: type, data).map { .plan($0) }
        ?? MarkEvent(reading: type, data).map { .mark($0) }
        ?? ImportEvent(reading: type, data).map { .imports($0) } ?? .unknown(type: type)
    }
  }

  /// Writes the fields of the event.
  public func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .opened(let data): try data.encode(to: encoder)
    case .playbookApplied(let data): try data.encode(to: encoder)
    case .taskClaimed(let data): try data.encode(to: encoder)
    case .taskReleased(let data): try data.encode(to: encoder)
    case .taskAssigned(let data): try data.encode(to: encoder)
    case .taskStarted(let data): try data.encode(to: encoder)
    case .taskDone(let data): try data.encode(to: encoder)
    case .checkRequested(let data): try data.encode(to: encoder)
    case .taskChecked(let data): try data.encode(to: encoder)
    case .taskBlocked(let data): try data.encode(to: encoder)
    case .taskSkipped(let data): try data.encode(to: encoder)
    case .taskReopened(let data): try data.encode(to: encoder)
    case .taskDueSet(let data): try data.encode(to: encoder)
    case .evidenceAttached(let data): try data.encode(to: encoder)
    case .entryRecorded(let data): try data.encode(to: encoder)
    case .entryCorrected(let data): try data.encode(to: encoder)
    case .decisionTaken(let data): try data.encode(to: encoder)
    case .factSet(let data): try data.encode(to: encoder)
    case .dutyAssumed(let data): try data.encode(to: encoder)
    case .dutyRenounced(let data): try data.encode(to: encoder)
    case .handoverOffered(let data): try data.encode(to: encoder)
    case .handoverAccepted(let data): try data.encode(to: encoder)
    case .handoverDeclined(let data): try data.encode(to: encoder)
    case .questionAdded(let data): try data.encode(to: encoder)
    case .clock(let event): try event.encodeData(to: encoder)
    case .intake(let event): try event.encodeData(to: encoder)
    case .review(let event): try event.encodeData(to: encoder)
    case .evidence(let event): try event.encodeData(to: encoder)
    case .scope(let event): try event.encodeData(to: encoder)
    case .notice(let event): try event.encodeData(to: encoder)
    case .enquiry(let event): try event.encodeData(to: encoder)
    case .sitrepPublished(let data): try data.encode(to: encoder)
    case .plan(let event): try event.encodeData(to: encoder)
    case .mark(let event): try event.encodeData(to: encoder)
    case .imports(let event): try event.encodeData(to: encoder)
    case .severitySet(let data): try data.encode(to: encoder)
    case .actUndone(let data): try data.encode(to: encoder)
    case .closed(let data): try data.encode(to: encoder)
    case .reopened(let data): try data.encode(to: encoder)
    case .restricted(let data): try data.encode(to: encoder)
    case .accessSet(let data): try data.encode(to: encoder)
    case .liftProposed(let data): try data.encode(to: encoder)
    case .restrictionLifted(let data): try data.encode(to: encoder)
    case .unknown: break
    }
  }

  /// The task it is about, where it is about one.
  public var task: TaskID? {
    switch self {
    case .taskClaimed(let event): event.task
    case .taskReleased(let event): event.task
    case .taskAssigned(let event): event.task
    case .taskStarted(let event): event.task
    case .taskDone(let event): event.task
    case .checkRequested(let event): event.task
    case .taskChecked(let event): event.task
    case .taskBlocked(let event): event.task
    case .taskSkipped(let event): event.task
    case .taskReopened(let event): event.task
    case .taskDueSet(let event): event.task
    case .evidenceAttached(let event): event.task
    case .evidence(let event): event.task
    case .entryRecorded(let event): event.task
    case .decisionTaken(let event): event.task
    case .actUndone(let event): event.task
    case .plan(let event): event.task
    case .opened, .playbookApplied, .entryCorrected, .factSet, .dutyAssumed, .dutyRenounced,
      .handoverOffered, .handoverAccepted, .handoverDeclined, .questionAdded, .clock, .intake,
      .review,
      .notice, .enquiry, .sitrepPublished, .scope, .mark, .imports,
      .severitySet, .closed, .reopened, .restricted, .accessSet, .liftProposed,
      .restrictionLifted, .unknown:
      nil
    }
  }

  /// Whom it is given or offered to, where it is for somebody.
  public var addressee: MemberName? {
    switch self {
    case .taskAssigned(let event): event.to
    case .dutyAssumed(let event): event.member
    case .handoverOffered(let event): event.to
    case .review(.actionAssigned(let event)): event.to
    case .evidence(let event): event.addressee
    default: nil
    }
  }
}
