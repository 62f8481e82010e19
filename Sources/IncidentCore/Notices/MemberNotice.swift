/// Something that waits for one member. Made from the record and the time, never stored: it goes
/// away when the room has moved on, whoever has read it.
public struct MemberNotice: Hashable, Codable, Sendable {
  /// What waits. The text is what `--json` and the list of what was seen say.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// The command is offered.
    case handoverOffered = "handover-offered"
    /// Whoever led was shut out of the room, or made an observer.
    case nobodyLeads = "nobody-leads"
    /// A colleague gave a task to the member, who has not begun it.
    case assigned
    /// A task came back: a check found something wrong, or it was reopened.
    case cameBack = "came-back"
    /// A colleague's work waits for a second person.
    case checkWanted = "check-wanted"
    /// A time box runs out within minutes.
    case boxEnding = "box-ending"
    /// A time box ran out.
    case boxOver = "box-over"
    /// The due time of a task passed.
    case overdue
    /// A legal clock has less than a day, four hours or one hour left.
    case clockNear = "clock-near"
    /// The time of a legal clock passed.
    case clockPassed = "clock-passed"
    /// A colleague gave an action item to the member, who has not finished it.
    case actionAssigned = "action-assigned"
    /// An action item of the member, or of anybody where the member leads, is overdue.
    case actionOverdue = "action-overdue"
    /// An action item waits for somebody other than its owner to see it work.
    case actionToVerify = "action-to-verify"
    /// The text of a notice that leaves the house waits for somebody who did not write it.
    case noticeCheckWanted = "notice-check-wanted"
    /// A colleague found the text of a notice wrong.
    case noticeCameBack = "notice-came-back"
    /// A notice has every check it needs and was not sent yet.
    case noticeReady = "notice-ready"
    /// An update that a notice promised is due within half an hour.
    case updateNear = "update-near"
    /// An update that a notice promised is late.
    case updateOverdue = "update-overdue"
    /// A situation report is due.
    case sitrepDue = "sitrep-due"
    /// A piece of evidence is handed to the member, or they are named as the witness.
    case custodyOffered = "custody-offered"
    /// Free tasks are meant for a duty the member holds.
    case freeTasks = "free-tasks"
  }

  /// What waits.
  public var kind: Kind
  /// Since when; it tells two notices of one kind about one task apart.
  public var since: Moment
  /// The task it is about, where it is about one.
  public var task: TaskID?
  /// The duty it is about, where it is about one.
  public var duty: Duty?
  /// The legal clock it is about, where it is about one.
  public var clock: ClockID?
  /// The action item it is about, where it is about one.
  public var action: Int?
  /// The notice that leaves the house, where it is about one.
  public var outgoing: NoticeID?
  /// The piece of evidence it is about, where it is about one.
  public var evidence: Int?
  /// Whoever caused it, where somebody did; whoever led, where nobody leads.
  public var by: MemberName?

  /// A notice.
  public init(
    _ kind: Kind, since: Moment, task: TaskID? = nil, duty: Duty? = nil, clock: ClockID? = nil,
    action: Int? = nil, outgoing: NoticeID? = nil, evidence: Int? = nil, by: MemberName? = nil
  ) {
    self.kind = kind
    self.since = since
    self.task = task
    self.duty = duty
    self.clock = clock
    self.action = action
    self.outgoing = outgoing
    self.evidence = evidence
    self.by = by
  }

  /// How long before its end a time box is announced: a quarter of it, at most this many
  /// milliseconds.
  public static let boxWarning = Int64(5).minutes

  /// How long before its time a promised update is announced. Milliseconds.
  public static let updateWarning = Int64(30).minutes

  /// How long before its end a legal clock is announced, each time anew. Milliseconds.
  public static let clockWarnings = [Int64(24).hours, Int64(4).hours, Int64(1).hours]
}
