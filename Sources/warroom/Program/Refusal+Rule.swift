internal import IncidentCore

extension Refusal {
  /// The stable name of the rule, for scripts.
  var rule: String {
    switch self {
    case .observersOnlyRead: "observers-only-read"
    case .belongsTo: "belongs-to-another"
    case .commanderOnly: "commander-only"
    case .notAMember: "not-a-member"
    case .checkNeedsAnotherPerson: "check-needs-another-person"
    case .decisionNeedsAnotherPerson: "decision-needs-another-person"
    case .liftNeedsAnotherPerson: "lift-needs-another-person"
    case .notRestricted: "not-restricted"
    case .notOfferedToYou: "not-offered-to-you"
    case .noSuchTask: "no-such-task"
    case .noSuchFact: "no-such-fact"
    case .noSuchEntry: "no-such-entry"
    case .noSuchDuty: "no-such-duty"
    case .changedSince: "changed-since"
    case .alreadyDone: "already-done"
    case .alreadyAwaitsCheck: "already-awaits-check"
    case .alreadySkipped: "already-skipped"
    case .alreadyOwned: "already-owned"
    case .alreadyHolds: "already-holds"
    case .notAwaitingCheck: "not-awaiting-check"
    case .notFinished: "not-finished"
    case .notOwned: "not-owned"
    case .incidentClosed: "incident-closed"
    case .incidentNotClosed: "incident-not-closed"
    case .incidentExists: "incident-exists"
    case .nothingToUndo: "nothing-to-undo"
    case .cannotUndo: "cannot-undo"
    case .undoNeedsNumber: "undo-needs-number"
    case .noHandoverOffered: "no-handover-offered"
    case .waitsFor: "waits-for"
    case .needsEvidence: "needs-evidence"
    case .needsDecision: "needs-decision"
    case .needsReason: "needs-reason"
    case .needsAnswer: "needs-answer"
    case .badAnswer: "bad-answer"
    case .timeInFuture: "time-in-future"
    case .stillOpen: "still-open"
    case .selfHandover: "self-handover"
    case .newerRecord: "newer-record"
    }
  }
}
