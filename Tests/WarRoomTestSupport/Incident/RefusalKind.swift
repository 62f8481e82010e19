public import IncidentCore

/// The cases of `Refusal`. A new refusal does not compile here until it has a kind, and every kind
/// must have an example, which must have its sentences.
public enum RefusalKind: String, CaseIterable, Sendable {
  case observersOnlyRead, belongsTo, commanderOnly, notAMember, checkNeedsAnotherPerson
  case decisionNeedsAnotherPerson, liftNeedsAnotherPerson, notOfferedToYou, notRestricted
  case noSuchTask, noSuchFact, noSuchEntry, noSuchDuty, noSuchClock, noSuchForm, clockEnded,
    clockNotEnded
  case changedSince, alreadyDone, alreadyAwaitsCheck, alreadySkipped, alreadyOwned, alreadyHolds
  case notAwaitingCheck, notFinished, notOwned, incidentClosed, incidentNotClosed, incidentExists
  case nothingToUndo, offerStands, cannotUndo, undoNeedsNumber, noHandoverOffered
  case waitsFor, needsEvidence, needsDecision, needsReason, needsAnswer, badAnswer
  case timeInFuture, stillOpen, selfHandover, newerRecord
  case noSuchReviewItem, reviewChangedSince, reviewHasNothing, reviewCheckNeedsAnotherPerson
  case causeExplained, causeInCircle, actionEnded, actionNotEnded, actionNeedsAnotherPerson
  case noSuchNotice, noSuchEnquiry, noticeSent, noticeVoid, noticeNotVoid, noticeNotSent
  case noticeHasNoText, noticeMovedOn, noticeCheckNeedsAnotherPerson, noticeLacks
  case noticeNeedsChannel, noticeBelongsTo, enquiryAnswered, momentPassed
  case noSuchLine, evidenceThere, evidenceVoid, evidenceHasNoBytes, notYourCustody, custodyPending
  case custodyNotOffered, custodyWaitsForAnother, custodyNeedsAnotherPerson, custodyNeedsWitness
  case scopeItemThere, measureIs
  case taskThere, playbookInUse, playbookNotInUse, playbookNotNewer, tooManyTasks

  /// The kind of `refusal`.
  public init(_ refusal: Refusal) {
    switch refusal {
    case .observersOnlyRead: self = .observersOnlyRead
    case .belongsTo: self = .belongsTo
    case .commanderOnly: self = .commanderOnly
    case .notAMember: self = .notAMember
    case .checkNeedsAnotherPerson: self = .checkNeedsAnotherPerson
    case .decisionNeedsAnotherPerson: self = .decisionNeedsAnotherPerson
    case .liftNeedsAnotherPerson: self = .liftNeedsAnotherPerson
    case .notRestricted: self = .notRestricted
    case .notOfferedToYou: self = .notOfferedToYou
    case .noSuchTask: self = .noSuchTask
    case .noSuchFact: self = .noSuchFact
    case .noSuchEntry: self = .noSuchEntry
    case .noSuchDuty: self = .noSuchDuty
    case .noSuchClock: self = .noSuchClock
    case .noSuchForm: self = .noSuchForm
    case .clockEnded: self = .clockEnded
    case .clockNotEnded: self = .clockNotEnded
    case .changedSince: self = .changedSince
    case .alreadyDone: self = .alreadyDone
    case .alreadyAwaitsCheck: self = .alreadyAwaitsCheck
    case .alreadySkipped: self = .alreadySkipped
    case .alreadyOwned: self = .alreadyOwned
    case .alreadyHolds: self = .alreadyHolds
    case .notAwaitingCheck: self = .notAwaitingCheck
    case .notFinished: self = .notFinished
    case .notOwned: self = .notOwned
    case .incidentClosed: self = .incidentClosed
    case .incidentNotClosed: self = .incidentNotClosed
    case .incidentExists: self = .incidentExists
    case .nothingToUndo: self = .nothingToUndo
    case .offerStands: self = .offerStands
    case .cannotUndo: self = .cannotUndo
    case .undoNeedsNumber: self = .undoNeedsNumber
    case .noHandoverOffered: self = .noHandoverOffered
    case .waitsFor: self = .waitsFor
    case .needsEvidence: self = .needsEvidence
    case .needsDecision: self = .needsDecision
    case .needsReason: self = .needsReason
    case .needsAnswer: self = .needsAnswer
    case .badAnswer: self = .badAnswer
    case .timeInFuture: self = .timeInFuture
    case .stillOpen: self = .stillOpen
    case .selfHandover: self = .selfHandover
    case .newerRecord: self = .newerRecord
    case .noSuchReviewItem: self = .noSuchReviewItem
    case .reviewChangedSince: self = .reviewChangedSince
    case .reviewHasNothing: self = .reviewHasNothing
    case .reviewCheckNeedsAnotherPerson: self = .reviewCheckNeedsAnotherPerson
    case .causeExplained: self = .causeExplained
    case .causeInCircle: self = .causeInCircle
    case .actionEnded: self = .actionEnded
    case .actionNotEnded: self = .actionNotEnded
    case .actionNeedsAnotherPerson: self = .actionNeedsAnotherPerson
    case .noSuchNotice: self = .noSuchNotice
    case .noSuchEnquiry: self = .noSuchEnquiry
    case .noticeSent: self = .noticeSent
    case .noticeVoid: self = .noticeVoid
    case .noticeNotVoid: self = .noticeNotVoid
    case .noticeNotSent: self = .noticeNotSent
    case .noticeHasNoText: self = .noticeHasNoText
    case .noticeMovedOn: self = .noticeMovedOn
    case .noticeCheckNeedsAnotherPerson: self = .noticeCheckNeedsAnotherPerson
    case .noticeLacks: self = .noticeLacks
    case .noticeNeedsChannel: self = .noticeNeedsChannel
    case .noticeBelongsTo: self = .noticeBelongsTo
    case .enquiryAnswered: self = .enquiryAnswered
    case .noSuchLine: self = .noSuchLine
    case .evidenceThere: self = .evidenceThere
    case .evidenceVoid: self = .evidenceVoid
    case .evidenceHasNoBytes: self = .evidenceHasNoBytes
    case .notYourCustody: self = .notYourCustody
    case .custodyPending: self = .custodyPending
    case .custodyNotOffered: self = .custodyNotOffered
    case .custodyWaitsForAnother: self = .custodyWaitsForAnother
    case .custodyNeedsAnotherPerson: self = .custodyNeedsAnotherPerson
    case .custodyNeedsWitness: self = .custodyNeedsWitness
    case .scopeItemThere: self = .scopeItemThere
    case .measureIs: self = .measureIs
    case .momentPassed: self = .momentPassed
    case .taskThere: self = .taskThere
    case .playbookInUse: self = .playbookInUse
    case .playbookNotInUse: self = .playbookNotInUse
    case .playbookNotNewer: self = .playbookNotNewer
    case .tooManyTasks: self = .tooManyTasks
    }
  }
}
