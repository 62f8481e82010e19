/// Something that happened in one incident. Past tense; never edited, never deleted.
///
/// The text before each case is its storage name. Names and fields are frozen: a room keeps records
/// for years, so a changed meaning needs a new case, and golden files in the tests hold every one.
public enum IncidentEvent: Hashable, Sendable {
  case opened(IncidentOpened)
  case playbookApplied(PlaybookApplied)
  case taskClaimed(TaskClaimed)
  case taskReleased(TaskReleased)
  case taskAssigned(TaskAssigned)
  case taskStarted(TaskStarted)
  case taskDone(TaskDone)
  case checkRequested(CheckRequested)
  case taskChecked(TaskChecked)
  case taskBlocked(TaskBlocked)
  case taskSkipped(TaskSkipped)
  case taskReopened(TaskReopened)
  case taskDueSet(TaskDueSet)
  case evidenceAttached(EvidenceAttached)
  case entryRecorded(EntryRecorded)
  case entryCorrected(EntryCorrected)
  case decisionTaken(DecisionTaken)
  case factSet(FactSet)
  case dutyAssumed(DutyAssumed)
  case dutyRenounced(DutyRenounced)
  case handoverOffered(HandoverOffered)
  case handoverAccepted(HandoverAccepted)
  case handoverDeclined(HandoverDeclined)
  case questionAdded(QuestionAdded)
  case clock(ClockEvent)
  case intake(IntakeEvent)
  case review(ReviewEvent)
  case evidence(EvidenceEvent)
  case scope(ScopeEvent)
  case notice(NoticeEvent)
  case enquiry(EnquiryEvent)
  case sitrepPublished(SitrepPublished)
  case plan(PlanEvent)
  case mark(MarkEvent)
  case imports(ImportEvent)
  case severitySet(SeveritySet)
  case actUndone(ActUndone)
  case closed(IncidentClosed)
  case reopened(IncidentReopened)
  case restricted(IncidentRestricted)
  case accessSet(AccessSet)
  case liftProposed(LiftProposed)
  case restrictionLifted(RestrictionLifted)
  /// Recorded by a newer version: kept, shown as such, and judged by nobody.
  case unknown(type: String)
}

/// The incident began for the room.
public struct IncidentOpened: Hashable, Codable, Sendable {
  /// Its name.
  public var incident: IncidentID
  /// What it is called, in the languages given.
  public var title: LocalizedText
  /// How bad it looked then.
  public var severity: Severity
  /// How far its record may travel.
  public var tlp: TrafficLight
  /// Whether it is an exercise.
  public var drill: Bool
  /// The moment any department of the organisation first knew (t0), where said at opening.
  public var knownAt: Moment?
  /// The zone of the room, in which local times are shown.
  public var zone: Zone

  /// An opening as recorded.
  public init(
    incident: IncidentID, title: LocalizedText, severity: Severity, tlp: TrafficLight, drill: Bool,
    knownAt: Moment?, zone: Zone
  ) {
    self.incident = incident
    self.title = title
    self.severity = severity
    self.tlp = tlp
    self.drill = drill
    self.knownAt = knownAt
    self.zone = zone
  }
}

/// A playbook's tasks became the incident's tasks.
public struct PlaybookApplied: Hashable, Codable, Sendable {
  /// The whole text, so that the record explains itself.
  public var playbook: Playbook
  /// Where the text came from; nil where nobody noted it.
  public var origin: PlaybookOrigin?
  /// How it met the tasks that were there; nil for the playbook an incident was opened with.
  public var joined: PlaybookJoin?

  /// The playbook as it was then.
  public init(playbook: Playbook, origin: PlaybookOrigin? = nil, joined: PlaybookJoin? = nil) {
    self.playbook = playbook
    self.origin = origin
    self.joined = joined
  }
}

/// How bad it is was judged anew.
public struct SeveritySet: Hashable, Codable, Sendable {
  /// The new judgement.
  public var severity: Severity
  /// Why.
  public var reason: String

  /// A judgement and its reason.
  public init(severity: Severity, reason: String) {
    self.severity = severity
    self.reason = reason
  }
}

/// A member took back an act of their own (or, named and asked, of somebody else).
public struct ActUndone: Hashable, Codable, Sendable {
  /// The entry number of the act that no longer counts.
  public var undoes: Int64
  /// The task it touched, where it touched one.
  public var task: TaskID?

  /// An act taken back.
  public init(undoes: Int64, task: TaskID? = nil) {
    self.undoes = undoes
    self.task = task
  }
}

/// The response ended; the post-mortem goes on.
public struct IncidentClosed: Hashable, Codable, Sendable {
  /// Why it can be closed.
  public var reason: String
  /// Required tasks that were still open and knowingly left so.
  public var open: [TaskID]

  /// A closing and what it left open.
  public init(reason: String, open: [TaskID]) {
    self.reason = reason
    self.open = open
  }
}

/// The response began again.
public struct IncidentReopened: Hashable, Codable, Sendable {
  /// Why.
  public var reason: String

  /// A reopening and its reason.
  public init(reason: String) { self.reason = reason }
}
