import IncidentCore
import IncidentReports

/// A record with everything a post-mortem tells: blocks, checks, a handover, a filing and a review.
struct ReviewedRecord {
  /// The record.
  private(set) var records: [IncidentRecord] = []
  /// The incident after it.
  private(set) var state = IncidentState()

  static let start = SmallRecord.known
  static let alice = MemberName(stored: "alice")
  static let bob = MemberName(stored: "bob")
  static let dan = MemberName(stored: "dan")

  /// The whole story, minutes after the organisation knew.
  static var whole: ReviewedRecord {
    var story = ReviewedRecord()
    guard let stop = TaskID(rawValue: "C-01"), let send = TaskID(rawValue: "N-01") else {
      return story
    }
    let stopping = PlaybookTask(
      id: stop, title: LocalizedText(en: "Close the export", ja: "出力を止める"), duty: .itOperations,
      stage: .stop, needsCheck: true)
    let sending = PlaybookTask(
      id: send, title: LocalizedText(en: "Tell the bank", ja: "銀行に連絡"), duty: .legal,
      isOutgoing: true)
    let playbook = Playbook(
      id: "leak", version: "1.0.0", title: LocalizedText(en: "Leak", ja: "漏えい"),
      phases: [
        PlaybookPhase(id: .containment, tasks: [stopping]),
        PlaybookPhase(id: .notification, tasks: [sending]),
      ])
    story.add(
      10,
      .opened(
        IncidentOpened(
          incident: IncidentID(year: 2026, number: 4),
          title: LocalizedText(en: "List leak, said dan", ja: "名簿流出、danさんより"), severity: .one,
          tlp: .amber, drill: false, knownAt: start, zone: SmallRecord.tokyo)), alice)
    story.add(10, .playbookApplied(PlaybookApplied(playbook: playbook)), alice)
    story.add(10, .dutyAssumed(DutyAssumed(duty: .commander, member: alice)), alice)
    story.add(11, .dutyAssumed(DutyAssumed(duty: .forensics, member: dan)), dan)
    story.add(20, .taskStarted(TaskStarted(task: stop)), dan)
    story.add(25, .taskBlocked(TaskBlocked(task: stop, reason: "vendor desk")), dan)
    story.add(55, .taskStarted(TaskStarted(task: stop)), dan)
    story.add(60, .checkRequested(CheckRequested(task: stop, note: "dan closed it")), dan)
    story.add(75, .taskChecked(TaskChecked(task: stop, passed: true)), bob)
    story.add(80, .taskDone(TaskDone(task: send)), bob)
    story.add(81, .actUndone(ActUndone(undoes: 10, task: send)), bob)
    story.add(
      90, .entryRecorded(EntryRecorded(text: "danielle called; dan答え")), bob,
      occurred: start + Int64(5).minutes)
    story.add(100, .taskDone(TaskDone(task: send, note: "by telephone")), bob)
    story.add(110, .handoverOffered(HandoverOffered(to: bob, brief: "all well")), alice)
    story.add(113, .handoverAccepted(HandoverAccepted(from: alice)), bob)
    story.add(
      120,
      .decisionTaken(
        DecisionTaken(
          number: 1, question: "stop the shop?", chosen: "no", because: "not the route",
          decider: "Sato")), bob)
    story.add(200, .closed(IncidentClosed(reason: "over", open: [])), bob)
    story.review()
    return story
  }

  private mutating func review() {
    let due = ReviewedRecord.start + Int64(30).days
    let events: [ReviewEvent] = [
      .textWritten(
        ReviewTextWritten(
          part: .summary, language: .english, version: 1, text: "dan mailed a list.")),
      .findingSet(ReviewFindingSet(finding: 1, kind: .well, text: "fast", entry: 9)),
      .causeSet(ReviewCauseSet(cause: 1, text: "mailed")),
      .causeSet(ReviewCauseSet(cause: 2, parent: 1, text: "no limit")),
      .causeSet(ReviewCauseSet(cause: 3, parent: 2, text: "no owner")),
      .actionSet(
        ActionItemSet(action: 1, text: "limit exports", due: due, proof: "a test", cause: 2)),
      .actionAssigned(ActionItemAssigned(action: 1, to: ReviewedRecord.dan)),
      .actionSet(ActionItemSet(action: 2, text: "Remind everybody")),
    ]
    for event in events { add(300, .review(event), ReviewedRecord.bob) }
    add(310, .review(.checked(ReviewChecked(hash: state.post.hash))), ReviewedRecord.alice)
  }

  private mutating func add(
    _ minute: Int64, _ event: IncidentEvent, _ by: MemberName, occurred: Moment? = nil
  ) {
    let stamp = Stamp(
      seq: state.lastSeq + 1, at: ReviewedRecord.start + minute.minutes, occurred: occurred,
      by: by, via: "local")
    let record = Recorded(event, stamp: stamp)
    records.append(record)
    state.apply(record)
  }

  /// What was taken back.
  var corrections: Corrections {
    var corrections = Corrections()
    corrections.add(records)
    return corrections
  }

  /// Its figures.
  var figures: Figures {
    var metrics = IncidentMetrics(corrections)
    for record in records { metrics.add(record) }
    return metrics.figures(of: state)
  }

  /// Its post-mortem, as it leaves the room.
  func document(_ language: Language, showsNames: Bool) -> Document {
    let speak = Phrasing(
      language: language, zone: state.zone, now: ReviewedRecord.start + Int64(1).days)
    var timeline = PostMortemTimeline(takenBack: corrections.allTakenBack)
    for record in records { timeline.add(record) }
    let document = PostMortem(
      of: state, figures: figures, timeline: timeline, showsNames: showsNames, in: speak
    ).document
    guard !showsNames else { return document }
    var redaction = Redaction(
      Redaction.Choice(isBlameless: true), of: state, members: ReviewedRecord.members)
    return document.redacted(by: &redaction)
  }

  private static var members: [LedgerState.Member] {
    let names = [(alice, nil), (dan, "山田 団"), (bob, "Bob Baker")]
    var ledger = LedgerState()
    for (seq, (member, name)) in names.enumerated() {
      let admitted = MemberAdmitted(member: member, name: name, right: .responder)
      ledger.apply(
        Recorded(
          .memberAdmitted(admitted),
          stamp: Stamp(seq: Int64(seq) + 1, at: start, by: alice, via: "local")))
    }
    return ledger.members
  }
}
