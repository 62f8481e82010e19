public import IncidentCore

/// Events at random: every kind, sense and nonsense alike, the same ones for the same seed.
public struct RandomEvents: Sendable {
  var random: SeededGenerator
  private static let tasks: [TaskID] = [
    "C-01", "C-02", "C-03", "C-07", "M-02", "N-01", "Z-99", "H-01",
  ]
  private static let members: [MemberName] = [.alice, .bob, .chie, .eve, .kim]
  private static let texts = ["", "x", "vpn.log", "\u{0}\r\n", "名前", "e\u{301}"]

  /// The events that follow from `seed`.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next event, recorded as entry `seq`.
  public mutating func next(seq: Int64) -> IncidentRecord {
    let stamp = Stamp(
      seq: seq, at: moment(), occurred: random.next() % 4 == 0 ? moment() : nil, by: member(),
      via: text())
    return Recorded(event(), stamp: stamp)
  }

  private mutating func event() -> IncidentEvent {
    if random.next() % 97 == 0 { return .unknown(type: text()) }
    let kind = random.pick(IncidentEventKind.allCases)
    switch kind {
    case .opened:
      return .opened(
        IncidentOpened(
          incident: IncidentID(rawValue: text()), title: LocalizedText(en: text()),
          severity: random.pick(Severity.allCases), tlp: random.pick(TrafficLight.allCases),
          drill: random.next() % 2 == 0, knownAt: moment(), zone: .berlin))
    case .playbookApplied:
      return playbookApplied()
    case .entryRecorded: return .entryRecorded(EntryRecorded(text: text(), task: task()))
    case .entryCorrected: return .entryCorrected(EntryCorrected(entry: number(), text: text()))
    case .decisionTaken:
      return .decisionTaken(
        DecisionTaken(
          number: Int(number()), question: text(), chosen: text(), because: text(),
          decider: text(), task: task(), reviewAt: moment()))
    case .factSet:
      return .factSet(
        FactSet(
          fact: random.pick(["sensitive", "persons_max", "route", ""]),
          value: random.pick([nil, "yes", "1200", "9999999999999999999", ""]),
          status: random.pick(FactSet.Status.allCases)))
    case .severitySet:
      return .severitySet(
        SeveritySet(severity: random.pick(Severity.allCases), reason: text()))
    case .actUndone: return .actUndone(ActUndone(undoes: number(), task: task()))
    case .closed: return .closed(IncidentClosed(reason: text(), open: [task()]))
    case .reopened: return .reopened(IncidentReopened(reason: text()))
    case .restricted:
      return .restricted(IncidentRestricted(codename: text(), readers: [member(), member()]))
    case .accessSet:
      return .accessSet(AccessSet(member: member(), granted: random.next() % 2 == 0))
    case .liftProposed: return .liftProposed(LiftProposed(reason: text()))
    case .restrictionLifted:
      return .restrictionLifted(RestrictionLifted(proposedBy: member()))
    default:
      return eventAboutTask(kind) ?? eventAboutClock(kind) ?? eventAboutReview(kind)
        ?? eventAboutOutgoing(kind) ?? eventAboutRegisters(kind)
        ?? eventAboutPlan(kind)
        ?? eventAboutMarks(kind)
        ?? eventAboutPeople(kind)
    }
  }

  private mutating func eventAboutTask(_ kind: IncidentEventKind) -> IncidentEvent? {
    switch kind {
    case .taskClaimed: .taskClaimed(TaskClaimed(task: task()))
    case .taskReleased: .taskReleased(TaskReleased(task: task()))
    case .taskAssigned:
      .taskAssigned(TaskAssigned(task: task(), to: member(), box: number()))
    case .taskStarted: .taskStarted(TaskStarted(task: task(), box: number()))
    case .taskDone: .taskDone(TaskDone(task: task(), note: text()))
    case .checkRequested: .checkRequested(CheckRequested(task: task()))
    case .taskChecked:
      .taskChecked(TaskChecked(task: task(), passed: random.next() % 2 == 0))
    case .taskBlocked: .taskBlocked(TaskBlocked(task: task(), reason: text()))
    case .taskSkipped: .taskSkipped(TaskSkipped(task: task(), reason: text()))
    case .taskReopened: .taskReopened(TaskReopened(task: task(), reason: text()))
    case .taskDueSet: .taskDueSet(TaskDueSet(task: task(), due: moment(), reason: text()))
    case .evidenceAttached:
      .evidenceAttached(
        EvidenceAttached(
          task: task(), kind: random.pick(PlaybookTask.EvidenceKind.allCases), what: text()))
    default: nil
    }
  }

  private mutating func eventAboutClock(_ kind: IncidentEventKind) -> IncidentEvent? {
    let book = ClockBook.tiny
    let clock = random.pick(book.ids + [ClockID(rawValue: "")])
    let statement = ClockStatement(
      applies: random.pick([FactVerdict.yes, .no, .unknown]), start: moment(), limit: moment(),
      said: LocalizedText(en: text()))
    switch kind {
    case .questionAdded:
      return book.question("persons_max").map { .questionAdded(QuestionAdded(question: $0)) }
    case .intakeTaken:
      return .intake(
        .taken(
          IntakeTaken(
            form: text(),
            answers: [FactSet(fact: "sensitive", value: text(), status: .estimated)])))
    case .clockProposed:
      return book.watched(clock, around: moment()).map {
        .clock(.proposed(ClockProposed(clock: $0, statement: statement)))
      } ?? .unknown(type: text())
    case .clockRecomputed:
      return .clock(.recomputed(ClockRecomputed(clock: clock, statement: statement)))
    case .clockStarted:
      return .clock(.started(ClockStarted(clock: clock, start: moment(), because: text())))
    case .clockMet: return .clock(.met(ClockMet(clock: clock, sent: moment(), receipt: text())))
    case .clockDeclined: return .clock(.declined(ClockDeclined(clock: clock, reason: text())))
    case .clockStopped: return .clock(.stopped(ClockStopped(clock: clock, reason: text())))
    case .clockReopened: return .clock(.reopened(ClockReopened(clock: clock, reason: text())))
    default: return nil
    }
  }

  private mutating func eventAboutReview(_ kind: IncidentEventKind) -> IncidentEvent? {
    let number = Int(random.next() % 4)
    let event: ReviewEvent? =
      switch kind {
      case .reviewTextWritten:
        .textWritten(
          ReviewTextWritten(
            part: random.pick(ReviewPart.allCases), language: random.pick(Language.allCases),
            version: number, text: text()))
      case .reviewFindingSet:
        .findingSet(
          ReviewFindingSet(
            finding: number, kind: random.pick(ReviewFindingSet.Kind.allCases), text: text(),
            entry: self.number()))
      case .reviewCauseSet:
        .causeSet(
          ReviewCauseSet(
            cause: number, parent: random.next() % 2 == 0 ? nil : Int(random.next() % 4),
            text: text()))
      case .reviewItemRemoved: .removed(ReviewItemRemoved(finding: number, cause: number))
      case .reviewChecked: .checked(ReviewChecked(hash: text()))
      case .actionItemSet:
        .actionSet(ActionItemSet(action: number, text: text(), due: moment(), proof: text()))
      case .actionItemAssigned: .actionAssigned(ActionItemAssigned(action: number, to: member()))
      case .actionItemDone: .actionDone(ActionItemDone(action: number, proof: text()))
      case .actionItemVerified:
        .actionVerified(ActionItemVerified(action: number, passed: random.next() % 2 == 0))
      case .actionItemReopened:
        .actionReopened(ActionItemReopened(action: number, reason: text()))
      case .actionItemDropped:
        .actionDropped(ActionItemDropped(action: number, reason: text()))
      default: nil
      }
    return event.map { .review($0) }
  }

  private mutating func eventAboutPeople(_ kind: IncidentEventKind) -> IncidentEvent {
    switch kind {
    case .dutyAssumed: .dutyAssumed(DutyAssumed(duty: duty(), member: member()))
    case .dutyRenounced: .dutyRenounced(DutyRenounced(duty: duty(), member: member()))
    case .handoverOffered: .handoverOffered(HandoverOffered(to: member(), brief: text()))
    case .handoverAccepted: .handoverAccepted(HandoverAccepted(from: member()))
    default: .handoverDeclined(HandoverDeclined(reason: text()))
    }
  }

  mutating func task() -> TaskID { random.pick(RandomEvents.tasks) }
  mutating func member() -> MemberName { random.pick(RandomEvents.members) }
  mutating func text() -> String { random.pick(RandomEvents.texts) }
  private mutating func duty() -> Duty { random.pick([.commander, .scribe, .legal]) }

  /// Mostly an entry of the last moments, sometimes a number nobody would choose.
  mutating func number() -> Int64 {
    random.next() % 8 == 0
      ? random.pick([.min, -1, 0, .max]) : Int64(random.next() % 60)
  }

  /// Mostly around the opening, sometimes at the ends of what can be recorded.
  mutating func moment() -> Moment {
    switch random.next() % 16 {
    case 0: Moment.recordable.lowerBound
    case 1: Moment.recordable.upperBound
    default: .declared + Int64(random.next() % 1_000_000_000)
    }
  }
}
