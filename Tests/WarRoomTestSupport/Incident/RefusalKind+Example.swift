public import IncidentCore

extension RefusalKind {
  /// One refusal of this kind.
  public var example: Refusal {
    let task: TaskID = "C-01"
    let at = Moment.declared
    return switch self {
    case .observersOnlyRead: .observersOnlyRead(.eve)
    case .belongsTo: .belongsTo(.bob, task)
    case .commanderOnly: .commanderOnly(act: .close, commander: .alice)
    case .notAMember: .notAMember("bop", nearest: ["bob"])
    case .checkNeedsAnotherPerson:
      .checkNeedsAnotherPerson(task, doer: .bob, others: [.chie, .dan])
    case .decisionNeedsAnotherPerson:
      .decisionNeedsAnotherPerson(task, doer: .bob, others: [.dan])
    case .liftNeedsAnotherPerson: .liftNeedsAnotherPerson(by: .bob, others: [.dan])
    case .notRestricted: .notRestricted
    case .notOfferedToYou: .notOfferedToYou(to: .bob)
    case .noSuchTask: .noSuchTask("C-99", nearest: ["C-01"])
    case .noSuchFact: .noSuchFact("person_max", nearest: ["persons_max"])
    case .noSuchEntry: .noSuchEntry(77)
    case .noSuchDuty: .noSuchDuty("scribble", nearest: ["scribe"])
    case .noSuchClock: .noSuchClock("leak-frist", nearest: ["leak-first"])
    case .noSuchForm: .noSuchForm("frist-report", nearest: ["first-report"])
    case .clockEnded: .clockEnded(ClockID(rawValue: "leak-first"), .met, by: .bob, at: at)
    case .clockNotEnded: .clockNotEnded(ClockID(rawValue: "leak-first"))
    case .changedSince: .changedSince(task, by: .bob, at: at, state: .doing)
    case .alreadyDone: .alreadyDone(task, by: .bob, at: at)
    case .alreadyAwaitsCheck: .alreadyAwaitsCheck(task, by: .bob, at: at)
    case .alreadySkipped: .alreadySkipped(task, by: .bob, at: at)
    case .alreadyOwned: .alreadyOwned(task, by: .bob)
    case .alreadyHolds: .alreadyHolds(.scribe, .bob)
    case .notAwaitingCheck: .notAwaitingCheck(task, state: .todo)
    case .notFinished: .notFinished(task, state: .todo)
    case .notOwned: .notOwned(task)
    case .incidentClosed: .incidentClosed(at: at)
    case .incidentExists: .incidentExists(IncidentID(year: 2026, number: 4))
    case .cannotUndo: .cannotUndo(seq: 12, changedBy: .bob, at: at)
    case .undoNeedsNumber: .undoNeedsNumber(seq: 12, of: .bob)
    case .waitsFor: .waitsFor(task, ["S-01", "S-02"])
    case .needsEvidence:
      .needsEvidence(
        task,
        [
          PlaybookTask.EvidenceNeed(kind: .log, note: LocalizedText(en: "gateway", ja: "境界")),
          PlaybookTask.EvidenceNeed(kind: .file),
        ])
    case .needsDecision: .needsDecision(task, from: [.dan])
    case .needsAnswer: .needsAnswer(fact: "persons_max")
    case .badAnswer:
      .badAnswer(fact: "route", value: "pigeon", expected: .choice, choices: ["mail", "web"])
    case .timeInFuture: .timeInFuture(at)
    case .stillOpen:
      .stillOpen(
        OpenEnds(
          tasks: ["C-01", "S-02"], clocks: [ClockID(rawValue: "jp-appi-final")],
          unsent: [NoticeID(rawValue: "NT-02")], promises: [NoticeID(rawValue: "NT-01")]))
    case .newerRecord: .newerRecord(["task-painted"])
    case .taskThere: .taskThere("H-01")
    case .playbookInUse: .playbookInUse(PlaybookName(id: "ransomware", version: "1.0.0"))
    case .playbookNotInUse: .playbookNotInUse("ransomware", inUse: ["tiny"])
    case .playbookNotNewer:
      .playbookNotNewer(PlaybookName(id: "tiny", version: "1.0.0"), offered: "0.9.0")
    case .tooManyTasks: .tooManyTasks(2_000)
    case .incidentNotClosed: .incidentNotClosed
    case .nothingToUndo: .nothingToUndo
    case .offerStands: .offerStands(to: .bob)
    case .noHandoverOffered: .noHandoverOffered
    case .needsReason: .needsReason
    case .selfHandover: .selfHandover
    case .noSuchReviewItem: .noSuchReviewItem("L-99", nearest: ["L-01"])
    case .reviewChangedSince: .reviewChangedSince(.text(.summary, .japanese), by: .bob, at: at)
    case .reviewHasNothing: .reviewHasNothing
    case .reviewCheckNeedsAnotherPerson:
      .reviewCheckNeedsAnotherPerson(author: .bob, others: [.chie, .dan])
    case .causeExplained: .causeExplained(1, by: [2, 3])
    case .causeInCircle: .causeInCircle(1, under: 3)
    case .actionEnded: .actionEnded(1, .done, by: .bob, at: at)
    case .actionNotEnded: .actionNotEnded(1, .open)
    case .actionNeedsAnotherPerson: .actionNeedsAnotherPerson(1, owner: .bob, others: [.dan])
    case .noSuchNotice: .noSuchNotice("NT-09", nearest: ["NT-01"])
    case .noSuchEnquiry: .noSuchEnquiry("EQ-09", nearest: ["EQ-01"])
    case .noticeSent: .noticeSent(NoticeID(number: 1), by: .bob, at: at)
    case .noticeVoid: .noticeVoid(NoticeID(number: 1), by: .bob, at: at)
    case .noticeNotVoid: .noticeNotVoid(NoticeID(number: 1))
    case .noticeNotSent: .noticeNotSent(NoticeID(number: 1))
    case .noticeHasNoText: .noticeHasNoText(NoticeID(number: 1))
    case .noticeMovedOn:
      .noticeMovedOn(NoticeID(number: 1), version: 1, newest: 2, by: .bob, at: at)
    case .noticeCheckNeedsAnotherPerson:
      .noticeCheckNeedsAnotherPerson(
        NoticeID(number: 1), version: 2, writer: .bob, others: [.chie, .dan])
    case .noticeLacks:
      .noticeLacks(NoticeID(number: 1), [.second, .legal], refusedBy: nil, others: [.dan])
    case .noticeNeedsChannel: .noticeNeedsChannel(NoticeID(number: 1))
    case .noticeBelongsTo: .noticeBelongsTo(.bob, NoticeID(number: 1))
    case .enquiryAnswered: .enquiryAnswered(EnquiryID(number: 1))
    case .noSuchLine: .noSuchLine(.evidence, "EV-9", nearest: ["EV-09"])
    case .evidenceThere: .evidenceThere(1, by: .bob, at: at)
    case .evidenceVoid: .evidenceVoid(1, by: .bob, at: at)
    case .evidenceHasNoBytes: .evidenceHasNoBytes(1)
    case .notYourCustody: .notYourCustody(1, holder: Custodian(.bob), since: at)
    case .custodyPending: .custodyPending(1, to: Custodian(.dan), answerer: .dan, since: at)
    case .custodyNotOffered: .custodyNotOffered(1)
    case .custodyWaitsForAnother: .custodyWaitsForAnother(1, answerer: .dan, giver: .bob)
    case .custodyNeedsAnotherPerson: .custodyNeedsAnotherPerson(1)
    case .custodyNeedsWitness: .custodyNeedsWitness(1, receiver: "Insp. Sato")
    case .scopeItemThere: .scopeItemThere(1, by: .bob, at: at)
    case .measureIs: .measureIs(1, .undone, by: .bob, at: at)
    case .momentPassed: .momentPassed(at)
    }
  }
}
