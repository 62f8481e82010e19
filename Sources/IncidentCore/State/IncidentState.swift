/// One incident as it stands: the fold of its record, and nothing that the record does not say.
public struct IncidentState: Hashable, Codable, Sendable {
  /// Its name.
  public var id = IncidentID(rawValue: "")
  /// What it is called.
  public var title = LocalizedText()
  /// How bad it is.
  public var severity = Severity.two
  /// How far its record may travel.
  public var tlp = TrafficLight.amber
  /// Whether it is an exercise.
  public var isDrill = false
  /// The zone of the room.
  public var zone = Zone.utc
  /// When it was declared in the room.
  public var openedAt = Moment(milliseconds: 0)
  /// Who declared it.
  public var openedBy: MemberName?
  /// When any department first knew (t0); where nobody has said, the moment of declaring counts.
  public var knownAt: Moment?
  /// When the response ended, if it has.
  public var closedAt: Moment?
  /// Entries that brought tasks, questions and duties, in the order they were recorded.
  public var planned: [Int64] = []
  /// What those entries said, read again from the record rather than kept.
  var plan = PlanSources()
  /// How many tasks were ever added by hand, those taken back too: names are never used again.
  public var tasksByHand = 0
  /// Playbooks in use, in the order they came.
  public var playbooks: [PlaybookInUse] = []
  /// Questions the playbooks ask.
  public var questions: [FactDefinition] = []
  /// Names of the duties.
  public var duties: [DutyDefinition] = []
  /// All tasks in order of phase and line.
  public var tasks: [IncidentTask] = []
  /// What is known, by question.
  public var facts: [Fact] = []
  /// Reports that were taken down by a form, in order.
  public var intakes: [Intake] = []
  /// Legal clocks that were proposed or started, in the order they were.
  public var clocks: [IncidentClock] = []
  /// What was written into the post-mortem; nil where nobody has begun.
  public var review: IncidentReview?
  /// Notices that leave the house, in the order they were begun.
  public var outgoing: [OutgoingNotice] = []
  /// What people from outside asked.
  public var enquiries = EnquiryTally()
  /// Where the room stands with its situation reports.
  public var sitrep = SitrepStanding()
  /// Evidence and its custody; nil where there is none.
  var evidenceRegister: EvidenceRegister?
  /// What is hit and what was done about it; nil where there is nothing.
  var scopeRegister: ScopeRegister?
  /// Stars for the report, and how far single entries may travel.
  public var marks = EntryMarks()
  /// What later entries say about earlier ones.
  public var standings = EntryStandings()
  /// What came in from outside, in order.
  public var imports: [EventImport] = []
  /// What was decided, in order.
  public var decisions: [Decision] = []
  /// Who holds what, with past holdings.
  public var holdings: [DutyHolding] = []
  /// To whom the command is offered.
  public var handover: HandoverOffer?
  /// Who may know of it, where that is not the whole room.
  public var restriction: Restriction?
  /// Acts that can still be taken back, oldest first.
  public var undoLog: [UndoableAct] = []
  /// Free entries, counted.
  public var entries = 0
  /// Entry number of the newest event.
  public var lastSeq: Int64 = 0
  /// When the newest event was recorded.
  public var lastAt = Moment(milliseconds: 0)
  /// Types recorded by a newer version than this one, which this version cannot judge.
  public var unknownTypes: [String] = []

  /// An incident of which nothing is recorded yet.
  public init() {}

  /// Whether the response goes on.
  public var isActive: Bool { closedAt == nil && lastSeq > 0 }

  /// When the clocks of the playbook start: t0 where known, else the declaration.
  public var start: Moment { knownAt ?? openedAt }

  /// The task named `id`.
  public func task(_ id: TaskID) -> IncidentTask? {
    for index in tasks.indices where tasks[index].plan.id == id { return tasks[index] }
    return nil
  }

  /// The tasks for which `holds`, in order. A task is large, there are many, and a screen asks about
  /// all of them at every change: those that are left out are never copied.
  func tasks(where holds: (IncidentTask) -> Bool) -> [IncidentTask] {
    var found: [IncidentTask] = []
    for index in tasks.indices where holds(tasks[index]) { found.append(tasks[index]) }
    return found
  }

  /// How many tasks there are for which `holds`; none is copied.
  public func countTasks(where holds: (IncidentTask) -> Bool) -> Int {
    var count = 0
    for index in tasks.indices where holds(tasks[index]) { count += 1 }
    return count
  }

  /// Who leads now.
  public var commander: MemberName? { holders(of: .commander).first }

  /// Who holds `duty` now, in the order they took it.
  public func holders(of duty: Duty) -> [MemberName] {
    holdings.filter { $0.duty == duty && $0.until == nil }.map(\.member)
  }

  /// The duties `member` holds now.
  public func duties(of member: MemberName) -> [Duty] {
    holdings.filter { $0.member == member && $0.until == nil }.map(\.duty)
  }

  /// The name of `duty` for people.
  public func title(of duty: Duty) -> LocalizedText {
    duties.first { $0.id == duty }?.title ?? LocalizedText(en: duty.rawValue)
  }

  /// The newest answer to the question `id`, where there is one.
  public func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

  /// The question about the fact `id`; nil where the incident does not ask it.
  public func question(_ id: String) -> FactDefinition? { questions.first { $0.id == id } }
}

/// One question and everything the room ever held to be true about it.
public struct Fact: Hashable, Codable, Sendable {
  /// One answer.
  public struct Answer: Hashable, Codable, Sendable {
    /// The answer; absent while it is only being looked into.
    public var value: String?
    /// How sure the room was.
    public var status: FactSet.Status
    /// Where it is known from.
    public var source: String?
    /// Entry number.
    public var seq: Int64
    /// When it was recorded.
    public var at: Moment
    /// By whom.
    public var by: MemberName
    /// Whether it was taken back.
    public var undone = false
  }

  /// Name of the question.
  public var id: String
  /// Every answer, oldest first; answers taken back stay.
  public var history: [Answer]

  /// The answer that counts now: the newest that was not taken back.
  public var current: Answer? { history.last { !$0.undone } }
}

/// A decision as it stands.
public struct Decision: Hashable, Codable, Sendable {
  /// Number in the incident.
  public var number: Int
  /// What was decided and why.
  public var taken: DecisionTaken
  /// Entry number.
  public var seq: Int64
  /// When it was taken.
  public var at: Moment
  /// Who wrote it down.
  public var by: MemberName
  /// Whether it was taken back.
  public var undone = false

  /// Such as `D-02`.
  public var label: String { "D-\(padded(number, 2))" }
}

/// A duty held by a member over a time.
public struct DutyHolding: Hashable, Codable, Sendable {
  /// The duty.
  public var duty: Duty
  /// Who held it.
  public var member: MemberName
  /// From when.
  public var since: Moment
  /// Until when; absent while it lasts.
  public var until: Moment?
}

/// An offer of the command that waits for an answer.
public struct HandoverOffer: Hashable, Codable, Sendable {
  /// Who offers.
  public var from: MemberName
  /// To whom.
  public var to: MemberName
  /// Since when.
  public var at: Moment
  /// How things stood.
  public var brief: String
  /// What the outgoing commander adds.
  public var note: String?
}
