public import IncidentCore

/// The cases of `IncidentEvent` that can be recorded, by storage name.
///
/// A new event does not compile here until it has a kind, and every kind must have an example and
/// a golden line: that is how a storage format is frozen on the day it is made.
public enum IncidentEventKind: String, CaseIterable, Sendable {
  case opened = "incident-opened"
  case playbookApplied = "playbook-applied"
  case taskClaimed = "task-claimed"
  case taskReleased = "task-released"
  case taskAssigned = "task-assigned"
  case taskStarted = "task-started"
  case taskDone = "task-done"
  case checkRequested = "check-requested"
  case taskChecked = "task-checked"
  case taskBlocked = "task-blocked"
  case taskSkipped = "task-skipped"
  case taskReopened = "task-reopened"
  case taskDueSet = "task-due-set"
  case evidenceAttached = "evidence-attached"
  case entryRecorded = "entry-recorded"
  case entryCorrected = "entry-corrected"
  case decisionTaken = "decision-taken"
  case factSet = "fact-set"
  case dutyAssumed = "duty-assumed"
  case dutyRenounced = "duty-renounced"
  case handoverOffered = "handover-offered"
  case handoverAccepted = "handover-accepted"
  case handoverDeclined = "handover-declined"
  case severitySet = "severity-set"
  case actUndone = "act-undone"
  case closed = "incident-closed"
  case reopened = "incident-reopened"
  case restricted = "incident-restricted"
  case accessSet = "access-set"
  case liftProposed = "lift-proposed"
  case restrictionLifted = "restriction-lifted"
  case questionAdded = "question-added"
  case clockProposed = "clock-proposed"
  case clockRecomputed = "clock-recomputed"
  case clockStarted = "clock-started"
  case clockMet = "clock-met"
  case clockDeclined = "clock-declined"
  case clockStopped = "clock-stopped"
  case clockReopened = "clock-reopened"
  case reviewTextWritten = "review-text-written"
  case reviewFindingSet = "review-finding-set"
  case reviewCauseSet = "review-cause-set"
  case reviewItemRemoved = "review-item-removed"
  case reviewChecked = "review-checked"
  case actionItemSet = "action-item-set"
  case actionItemAssigned = "action-item-assigned"
  case actionItemDone = "action-item-done"
  case actionItemVerified = "action-item-verified"
  case actionItemReopened = "action-item-reopened"
  case actionItemDropped = "action-item-dropped"
  case noticeOpened = "notice-opened"
  case noticeAmended = "notice-amended"
  case noticeDrafted = "notice-drafted"
  case noticeChecked = "notice-checked"
  case noticeSent = "notice-sent"
  case noticeFollowed = "notice-followed"
  case noticeVoided = "notice-voided"
  case noticeReopened = "notice-reopened"
  case enquiryLogged = "enquiry-logged"
  case enquiryAnswered = "enquiry-answered"
  case sitrepPublished = "sitrep-published"
  case evidenceRegistered = "evidence-registered"
  case evidenceLinked = "evidence-linked"
  case evidenceCorrected = "evidence-corrected"
  case evidenceVoided = "evidence-voided"
  case evidenceVerified = "evidence-verified"
  case custodyOffered = "custody-offered"
  case custodyAccepted = "custody-accepted"
  case custodyDeclined = "custody-declined"
  case custodyTaken = "custody-taken"
  case scopeItemSet = "scope-item-set"
  case scopeItemRemoved = "scope-item-removed"
  case measureSet = "measure-set"
  case measureEffective = "measure-effective"
  case measureUndone = "measure-undone"
  case measureWithdrawn = "measure-withdrawn"
  case taskAdded = "task-added"
  case playbookUpdated = "playbook-updated"
  case entryStarred = "entry-starred"
  case entryUnstarred = "entry-unstarred"
  case entryClassified = "entry-classified"
  case intakeTaken = "intake-taken"
  case eventsImported = "events-imported"
  case entryImported = "entry-imported"
  case noticeReceipted = "notice-receipted"

  /// The kind of `event`; nil for one of a newer version.
  public init?(_ event: IncidentEvent) {
    switch event {
    case .opened: self = .opened
    case .playbookApplied: self = .playbookApplied
    case .taskClaimed: self = .taskClaimed
    case .taskReleased: self = .taskReleased
    case .taskAssigned: self = .taskAssigned
    case .taskStarted: self = .taskStarted
    case .taskDone: self = .taskDone
    case .checkRequested: self = .checkRequested
    case .taskChecked: self = .taskChecked
    case .taskBlocked: self = .taskBlocked
    case .taskSkipped: self = .taskSkipped
    case .taskReopened: self = .taskReopened
    case .taskDueSet: self = .taskDueSet
    case .evidenceAttached: self = .evidenceAttached
    case .entryRecorded: self = .entryRecorded
    case .entryCorrected: self = .entryCorrected
    case .decisionTaken: self = .decisionTaken
    case .factSet: self = .factSet
    case .dutyAssumed: self = .dutyAssumed
    case .dutyRenounced: self = .dutyRenounced
    case .handoverOffered: self = .handoverOffered
    case .handoverAccepted: self = .handoverAccepted
    case .handoverDeclined: self = .handoverDeclined
    case .severitySet: self = .severitySet
    case .actUndone: self = .actUndone
    case .closed: self = .closed
    case .reopened: self = .reopened
    case .restricted: self = .restricted
    case .accessSet: self = .accessSet
    case .liftProposed: self = .liftProposed
    case .restrictionLifted: self = .restrictionLifted
    case .questionAdded: self = .questionAdded
    case .intake(.taken): self = .intakeTaken
    case .clock(.proposed): self = .clockProposed
    case .clock(.recomputed): self = .clockRecomputed
    case .clock(.started): self = .clockStarted
    case .clock(.met): self = .clockMet
    case .clock(.declined): self = .clockDeclined
    case .clock(.stopped): self = .clockStopped
    case .clock(.reopened): self = .clockReopened
    case .review(let event): self.init(event)
    case .evidence(let event): self.init(event)
    case .scope(let event): self.init(event)
    case .notice(.opened): self = .noticeOpened
    case .notice(.amended): self = .noticeAmended
    case .notice(.drafted): self = .noticeDrafted
    case .notice(.checked): self = .noticeChecked
    case .notice(.sent): self = .noticeSent
    case .notice(.followed): self = .noticeFollowed
    case .notice(.receipted): self = .noticeReceipted
    case .notice(.voided): self = .noticeVoided
    case .notice(.reopened): self = .noticeReopened
    case .enquiry(.logged): self = .enquiryLogged
    case .enquiry(.answered): self = .enquiryAnswered
    case .sitrepPublished: self = .sitrepPublished
    case .plan(.taskAdded): self = .taskAdded
    case .plan(.playbookUpdated): self = .playbookUpdated
    case .mark(.starred): self = .entryStarred
    case .mark(.unstarred): self = .entryUnstarred
    case .mark(.classified): self = .entryClassified
    case .imports(.imported): self = .eventsImported
    case .imports(.entry): self = .entryImported
    case .unknown: return nil
    }
  }
}
