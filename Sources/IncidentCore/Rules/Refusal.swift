/// Why the room did not do what somebody asked: a fact about the room, never an error of the
/// program. Each has one sentence in each language, with who, what, and what to do instead.
public enum Refusal: Error, Hashable, Sendable {
  // Who may.
  case observersOnlyRead(MemberName)
  case belongsTo(MemberName, TaskID)
  case commanderOnly(act: CommanderAct, commander: MemberName?)
  case notAMember(String, nearest: [String])
  case checkNeedsAnotherPerson(TaskID, doer: MemberName, others: [MemberName])
  case decisionNeedsAnotherPerson(TaskID, doer: MemberName, others: [MemberName])
  case liftNeedsAnotherPerson(by: MemberName, others: [MemberName])
  case notOfferedToYou(to: MemberName?)

  // What there is.
  case noSuchTask(String, nearest: [String])
  case noSuchFact(String, nearest: [String])
  case noSuchEntry(Int64)
  case noSuchDuty(String, nearest: [String])
  case noSuchClock(String, nearest: [String])
  case noSuchForm(String, nearest: [String])
  case noSuchReviewItem(String, nearest: [String])
  case noSuchLine(Register, String, nearest: [String])
  case playbookNotInUse(String, inUse: [String])

  // What happened before.
  case changedSince(TaskID, by: MemberName, at: Moment, state: TaskState)
  case alreadyDone(TaskID, by: MemberName, at: Moment)
  case alreadyAwaitsCheck(TaskID, by: MemberName, at: Moment)
  case alreadySkipped(TaskID, by: MemberName, at: Moment)
  case alreadyOwned(TaskID, by: MemberName)
  case alreadyHolds(Duty, MemberName)
  case notAwaitingCheck(TaskID, state: TaskState)
  case notFinished(TaskID, state: TaskState)
  case notOwned(TaskID)
  case incidentClosed(at: Moment)
  case incidentNotClosed
  case notRestricted
  case incidentExists(IncidentID)
  case nothingToUndo
  /// The newest act is an offer of the command, which is withdrawn and not undone.
  case offerStands(to: MemberName)
  case cannotUndo(seq: Int64, changedBy: MemberName, at: Moment)
  case undoNeedsNumber(seq: Int64, of: MemberName)
  case noHandoverOffered
  case clockEnded(ClockID, ClockState, by: MemberName, at: Moment)
  case clockNotEnded(ClockID)
  case reviewChangedSince(ReviewItem, by: MemberName, at: Moment)
  case reviewHasNothing
  case reviewCheckNeedsAnotherPerson(author: MemberName, others: [MemberName])
  case causeExplained(Int, by: [Int])
  case causeInCircle(Int, under: Int)
  case actionEnded(Int, ActionItem.State, by: MemberName, at: Moment)
  case actionNotEnded(Int, ActionItem.State)
  case actionNeedsAnotherPerson(Int, owner: MemberName, others: [MemberName])

  // Notices that leave the house, and enquiries.
  case noSuchNotice(String, nearest: [String])
  case noSuchEnquiry(String, nearest: [String])
  case noticeSent(NoticeID, by: MemberName, at: Moment)
  case noticeVoid(NoticeID, by: MemberName, at: Moment)
  case noticeNotVoid(NoticeID)
  case noticeNotSent(NoticeID)
  case noticeHasNoText(NoticeID)
  case noticeMovedOn(NoticeID, version: Int, newest: Int, by: MemberName, at: Moment)
  case noticeCheckNeedsAnotherPerson(
    NoticeID, version: Int, writer: MemberName, others: [MemberName])
  case noticeLacks(NoticeID, [NoticeCheck], refusedBy: MemberName?, others: [MemberName])
  case noticeNeedsChannel(NoticeID)
  case noticeBelongsTo(MemberName, NoticeID)
  case enquiryAnswered(EnquiryID)
  case momentPassed(Moment)
  case taskThere(TaskID)
  case playbookInUse(PlaybookName)
  case playbookNotNewer(PlaybookName, offered: String)

  // What is in the registers.
  case evidenceThere(Int, by: MemberName, at: Moment)
  case evidenceVoid(Int, by: MemberName, at: Moment)
  case evidenceHasNoBytes(Int)
  case notYourCustody(Int, holder: Custodian, since: Moment)
  case custodyPending(Int, to: Custodian, answerer: MemberName, since: Moment)
  case custodyNotOffered(Int)
  case custodyWaitsForAnother(Int, answerer: MemberName, giver: MemberName)
  case custodyNeedsAnotherPerson(Int)
  case custodyNeedsWitness(Int, receiver: String)
  case scopeItemThere(Int, by: MemberName, at: Moment)
  case measureIs(Int, Measure.State, by: MemberName, at: Moment)

  // What is missing. A reason is any text that has to be given.
  case waitsFor(TaskID, [TaskID])
  case needsEvidence(TaskID, [PlaybookTask.EvidenceNeed])
  case needsDecision(TaskID, from: [MemberName])
  case needsReason
  case needsAnswer(fact: String)
  case badAnswer(fact: String, value: String, expected: FactDefinition.Kind, choices: [String])
  case timeInFuture(Moment)
  case stillOpen(OpenEnds)
  case selfHandover
  case newerRecord([String])
  case tooManyTasks(Int)
}

/// Acts that only whoever leads may do.
public enum CommanderAct: String, Hashable, Sendable {
  /// Give a task to somebody.
  case assign
  /// Skip a required task or one of somebody else.
  case skip
  /// Set when a task is due.
  case setDue
  /// Hand the command over.
  case handOver
  /// Judge severity.
  case setSeverity
  /// Close or reopen the incident.
  case close
  /// Give a duty to somebody else.
  case giveDuty
  /// Take back what somebody else did.
  case undoOthers
  /// Say who may know of a restricted incident.
  case nameMembers
  /// Apply another playbook, or a newer version of one in use.
  case changePlan
  /// Decline or stop a legal clock.
  case endClock
  /// Drop an action item of the post-mortem.
  case dropAction
  /// Say that a line of a register that somebody else entered does not count.
  case voidLine
  /// Take evidence over from a colleague who has not offered it.
  case takeCustody
  /// Let an entry travel farther than it was marked.
  case loosenMarking
  /// Declare an incident.
  case open
}
