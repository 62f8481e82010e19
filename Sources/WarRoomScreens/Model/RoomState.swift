public import IncidentCore
internal import SafeText
public import TerminalCells

/// Everything one person's screen shows: a value, changed only by `update`.
public struct RoomState: Sendable {
  // What the room says.

  /// The incident on the screen; nil until it is loaded.
  public var incident: IncidentState?
  /// All incidents of the room.
  public var ledger = LedgerState()
  /// How many action items of the post-mortem are overdue, for each incident that has any; as of
  /// when the list of incidents was last opened.
  public internal(set) var overdueActions: [IncidentID: Int] = [:]
  /// The newest entries, oldest first, at most `logDepth`.
  public var log: [IncidentRecord] = []
  /// Who is in the room.
  public var attendance = Attendance()
  /// Whether the store can be read and written.
  public var health = StoreHealth.fine

  /// The legal clocks and forms the program knows; nil until somebody needs them.
  public var book: ClockBook?
  /// Clocks that apply if an open question is answered so; kept, because drawing must be quick.
  public internal(set) var possibleClocks: [WatchedClock] = []
  /// What to do when the book has come.
  var awaitsBook: Action?

  // Who looks at it.

  /// The person at this screen.
  public let member: MemberName
  /// The language of the screen.
  public var language: Language
  /// The colours.
  public var theme: Theme
  /// What the keys do.
  public var keys = KeyTable.standard
  /// Whether only ASCII can be shown.
  public var isASCII = false
  /// The playbooks at hand.
  public var shelf = PlaybookShelf()
  /// The present, as of the last update.
  public var now: Moment
  /// The time on the wall, as of the last update: in a replay another one than the present shown.
  var wall: Moment
  /// Cells across.
  public var width: Int
  /// Cells down.
  public var height: Int

  /// Whether they came from another machine, where an unattended screen is nobody's to watch.
  public var isRemote = false
  /// What they chose for themselves, where it is not what the room says.
  public var likes = Likes()
  /// When they came.
  public let arrived: Moment
  /// When they last did something.
  public var touched: Moment

  // What waits for them.

  /// What waits for them now, the newest first.
  public internal(set) var notices: [MemberNotice] = []
  /// The notices they have looked at.
  public internal(set) var seenNotices: Set<MemberNotice> = []
  /// The incident whose notices these are.
  var noticedIncident: IncidentID?
  /// The warnings given that the session ends, by how long before, in milliseconds.
  var warnings: Set<Int64> = []
  /// What to say when the program has given the terminal back; nil for nothing.
  public internal(set) var farewell: LocalizedText?

  /// How the past is shown, where this is a replay.
  public internal(set) var replay: Replay?

  // Where they are.

  /// Which view fills the screen.
  public var view = View.board
  /// The phase whose tasks the board shows.
  public var phase = PhaseID.containment
  /// The selected task: a name, never a line.
  public var selection: TaskID?
  /// Which pane the arrows move in.
  public var pane = Pane.tasks
  /// Whether the pane fills the screen.
  public var isZoomed = false
  /// Which tasks the board shows.
  public var filter = TaskFilter()
  /// Lines above the first task shown.
  public var scroll = 0
  /// Lines scrolled in the log, task detail or a list.
  public var reading = 0
  /// The timeline.
  public var timeline = TimelineView()
  /// How notices that leave the house are read.
  public var noticeReading = NoticeReading()
  /// What the record says for the post-mortem, once it was read.
  public internal(set) var postMortem: PostMortemDraft?
  /// Whether the record is being read for the post-mortem.
  var isReadingRecord = false
  /// What lies over the view, the topmost last.
  public var overlays: [Overlay] = []
  /// Whether the screen is blanked.
  public var isBlank = false
  /// What the status line says.
  public var notice: Notice?
  /// Colleagues' changes still marked.
  public var changes: [TaskID: ForeignChange] = [:]
  /// Acts on their way to the store, by number, with the form they came from.
  public var pending: [Int: PendingAct] = [:]
  /// Number of the next act.
  public var nextAct = 1
  /// Texts that were left unsent, offered again.
  public var drafts = Drafts()

  /// A full-screen view.
  public enum View: Hashable, Sendable {
    /// Phases, tasks, log.
    case board
    /// One task in full.
    case task(TaskID)
    /// Everything that happened.
    case timeline
    /// A list.
    case list(ListKind)
    /// One member in full.
    case member(MemberName)
    /// One notice that leaves the house, with its text.
    case notice(NoticeID)
    /// One piece of evidence, with its custody.
    case evidence(Int)
    /// One legal clock in full.
    case clock(ClockID)
    /// One question with every answer.
    case fact(String)
    /// The draft of a filing or a statement.
    case filing(String)
  }

  /// What a list shows.
  public enum ListKind: Hashable, Sendable {
    case facts, clocks, decisions, people, incidents, brief, inbox
    case outgoing, enquiries, sitrep, postMortem, evidence, scope
  }

  /// A pane of the board.
  public enum Pane: Hashable, Sendable {
    case phases, tasks, log
  }

  /// Entries kept for the log.
  public static let logDepth = 200

  /// A screen that has not loaded anything yet.
  public init(
    member: MemberName, language: Language, theme: Theme = .standard, now: Moment, width: Int,
    height: Int
  ) {
    self.member = member
    self.language = language
    self.theme = theme
    self.now = now
    wall = now
    arrived = now
    touched = now
    self.width = width
    self.height = height
  }

  /// How the screen speaks.
  public var speak: Phrasing {
    Phrasing(
      language: language, zone: incident?.zone ?? ledger.zone, now: now, keys: keys.names)
  }

  /// What the member may do in the room.
  public var right: Right { ledger.member(member)?.right ?? .observer }

  /// Who leads this incident, where that is somebody who may still act.
  var commander: MemberName? {
    incident?.commander.flatMap { ledger.member($0)?.barredSince == nil ? $0 : nil }
  }

  /// Whether the member leads this incident.
  public var leads: Bool {
    right == .commander || (right > .observer && incident?.commander == member)
  }

  /// The tasks on the board. The selected one stays even where the filter no longer admits it, so
  /// that a second key never meets its neighbour.
  public var visibleTasks: [IncidentTask] {
    guard let incident else { return [] }
    let tasks = filter.tasks(of: incident, phase: phase, member: member, now: now)
    guard filter.isActive, let selection, !tasks.contains(where: { $0.id == selection }),
      let kept = incident.task(selection),
      let place = incident.tasks.firstIndex(where: { $0.id == selection })
    else { return tasks }
    let after = Set(incident.tasks[place...].map(\.id))
    let position = tasks.firstIndex { after.contains($0.id) } ?? tasks.count
    var shown = tasks
    shown.insert(kept, at: position)
    return shown
  }

  /// How things stand, as a text.
  func brief(of incident: IncidentState) -> String {
    HandoverBrief(incident, now: now, rhythm: ledger.sitrepRhythm, shelf: shelf).text(language)
  }

  /// The task that keys act on.
  public var selectedTask: IncidentTask? {
    if case .task(let id) = view { return incident?.task(id) }
    return selection.flatMap { incident?.task($0) }
  }

  /// Where a key is pressed now.
  public var place: Place {
    switch overlays.last {
    case .form, .filter: return .form
    case .palette, .help: return .palette
    case .question: return .question
    case nil: break
    }
    switch view {
    case .board: return .board
    case .task: return .task
    case .timeline: return .timeline
    case .notice, .list(.outgoing): return .outgoing
    case .fact, .list(.facts): return .facts
    case .list(.enquiries): return .enquiries
    case .list(.sitrep): return .sitrep
    case .list(.postMortem): return .review
    case .evidence, .list(.evidence): return .evidence
    case .list(.scope): return .scope
    case .list, .member, .clock, .filing: return .list
    }
  }

  /// The task this person has open or writes about: what colleagues see them at. Where the cursor
  /// rests on the board says nothing.
  public var attention: TaskID? {
    for case .form(let form) in overlays { return form.purpose.task }
    if case .task(let task) = view { return task }
    return nil
  }

  /// Everybody on the people view: whoever may come in now.
  public var people: [LedgerState.Member] { ledger.members.filter(\.isActive) }

  /// Whom a task, a duty or the command can be given: in a restricted incident its named members.
  public var roster: [MemberName] { incident?.roster(of: ledger.roster) ?? ledger.roster }

  /// The member that keys of the people view are about.
  public var selectedMember: LedgerState.Member? {
    switch view {
    case .member(let name): ledger.member(name)
    case .list(.people) where people.indices.contains(reading): people[reading]
    default: nil
    }
  }
}

/// An act that has left the screen and has not been answered.
public struct PendingAct: Hashable, Sendable {
  /// The form it came from, given back where it is refused or lost.
  public var form: Form?
}
