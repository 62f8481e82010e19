internal import EventLog
public import IncidentCore
internal import IncidentReports
internal import WarRoomScreens

/// A room in memory with screens in it, driven by keys: everything the program does but the
/// terminal and the disk. Nothing runs by itself, so a test never waits.
public final class ScreenRoom {
  /// Everybody's present.
  public private(set) var now: Moment
  /// The incident on the screens.
  public let incident: IncidentID
  /// The playbooks of the program, by name.
  public var playbooks: [String: Playbook] = [:]
  /// What the store answers instead of recording, where a test wants it to fail.
  public var storeFailure: String?

  private let room: Room
  private let book: ClockBook
  private var screens: [TestScreen] = []
  private var attending: [MemberName: TaskID] = [:]

  /// A room with the whole cast and one incident that `alice` declared, where `for` names them for
  /// her and these members alone.
  ///
  /// - Throws: `RoomFailure`, which would be a defect.
  public init(
    _ playbook: Playbook = .tiny, drill: Bool = false, book: ClockBook = ClockBook(),
    for readers: [MemberName]? = nil
  ) throws {
    now = .declared
    self.book = book
    room = Room(store: InMemoryEventStore(), book: { book })
    let alice = Author(member: .alice)
    try room.found(practice: false, zone: .tokyo, by: alice, at: now)
    for actor in Actor.cast where actor.member != .alice {
      try room.perform(
        AdmitMember(member: actor.member, right: actor.right), by: alice, at: now)
    }
    let opening = OpenIncident(
      title: LocalizedText(en: "Customer list leak", ja: "顧客リスト流出"), playbook: playbook,
      severity: .one, drill: drill,
      restriction: readers.map { ("heron", $0.map(\.rawValue)) })
    incident = try room.open(opening, by: alice, at: now).state.id
  }

  /// A screen for `member`, which has read the room.
  ///
  /// - Throws: `RoomFailure`, which would be a defect.
  public func sit(
    _ member: MemberName, width: Int = 80, height: Int = 24, language: Language = .english
  ) throws -> TestScreen {
    let screen = TestScreen(
      room: self,
      state: RoomState(
        member: member, language: language, now: now, width: width, height: height))
    screens.append(screen)
    screen.take(.news(.ledger(try room.ledger())))
    screen.take(.news(.incident(try state, new: try records(after: 0))))
    seat(screen, at: nil)
    return screen
  }

  /// Lets everybody see who is here and at which task; those who left were last seen now.
  func seat(_ screen: TestScreen, at task: TaskID?) {
    attending[screen.state.member] = task
    let here = screens.filter { !$0.hasLeft }.map(\.state.member)
    let attendance = Attendance(
      present: here.map {
        Presence(member: $0, since: .declared, incident: incident, task: attending[$0])
      },
      lastSeen: Dictionary(
        screens.filter(\.hasLeft).map { ($0.state.member, now) }, uniquingKeysWith: { $1 }))
    for other in screens where !other.hasLeft { other.take(.news(.attendance(attendance))) }
  }

  /// Sets a setting of the room, as its admin would.
  public func set(_ setting: RoomSetting, to value: String) throws {
    try administer(SetRoomSetting(setting: setting.rawValue, value: value))
  }

  /// Does what the admin of the room may.
  public func administer(_ command: some LedgerCommand) throws {
    try room.perform(command, by: Author(member: .alice), at: now)
    let ledger = try room.ledger()
    for screen in screens { screen.take(.news(.ledger(ledger))) }
  }

  /// Lets time go by for everybody.
  public func wait(_ distance: Int64) {
    now = now + distance
    for screen in screens { screen.take(.time) }
  }

  /// Acts as `member` from another door, such as the command line.
  ///
  /// - Throws: `RoomFailure`, where the room refuses.
  public func act(_ command: some IncidentCommand, as member: MemberName) throws {
    _ = try room.perform(command, on: incident, by: Author(member: member), at: now)
    try tell()
  }

  /// The incident as the record has it.
  public var state: IncidentState {
    get throws { try room.incident(incident) }
  }

  /// What is recorded after entry `seq`.
  ///
  /// - Throws: `RoomFailure`, which would be a defect.
  public func records(after seq: Int64) throws -> [IncidentRecord] {
    try room.records(of: incident, after: seq, limit: 10_000)
  }

  /// Does what a screen wants done, at once.
  func carry(out effect: Effect, for screen: TestScreen) throws {
    switch effect {
    case .perform(let act, let command): try perform(command, act, for: screen)
    case .read(let request): screen.take(.news(.timeline(try page(request))))
    case .readEntry(let seq):
      let found = try room.records(of: incident, after: seq - 1, limit: 1).first
      screen.take(.news(.entry(seq, found?.stamp.seq == seq ? found : nil)))
    case .fetch(let name, let use):
      if let playbook = playbooks[name] {
        screen.take(
          .news(
            .playbook(
              OfferedPlaybook(use: use, playbook: playbook, origin: PlaybookOrigin()))))
      }
    case .seek(let target): screen.take(.news(.replayed(try frame(target))))
    case .readRecord: screen.take(.news(.postMortem(try draft(for: screen))))
    case .readBook: screen.take(.news(.book(book)))
    case .countActions:
      screen.take(.news(.overdueActions(try room.overdueActions(now: now))))
    case .bell: screen.bells += 1
    case .remember(let notices, _): screen.remembered = notices
    case .copy(let text): screen.clipboard.append(text)
    case .send(let message): screen.messages.append(message)
    case .mouse(let listens): screen.hearsMouse = listens
    case .keep(let drafts): screen.kept = drafts
    case .attend(let task): seat(screen, at: task)
    case .quit:
      screen.hasLeft = true
      seat(screen, at: nil)
    case .show, .redraw: break
    }
  }

  private func perform(_ command: any IncidentCommand, _ act: Int, for screen: TestScreen) throws {
    if let storeFailure {
      screen.take(.news(.failed(act: act, reason: storeFailure)))
      return
    }
    do throws(RoomFailure) {
      let receipt = try room.perform(
        command, on: incident, by: Author(member: screen.state.member), at: now)
      try? tell()
      screen.take(.news(.recorded(act: act, records: receipt.records)))
    } catch .refused(let refusal) {
      screen.take(.news(.refused(act: act, refusal)))
    } catch {
      throw error
    }
  }

  /// Tells every screen what it has not seen.
  private func tell() throws {
    let state = try state
    for screen in screens {
      let new = try records(after: screen.state.incident?.lastSeq ?? 0)
      if !new.isEmpty { screen.take(.news(.incident(state, new: new))) }
    }
  }

  /// Has `screen` show the past from `moment` on.
  public func replay(_ screen: TestScreen, at moment: Moment, isPlaying: Bool = false) {
    screen.begin(Replay(at: moment, wall: now, isPlaying: isPlaying))
  }

  private func frame(_ target: Replay.Target) throws -> ReplayFrame {
    let reel = try IncidentReel(room, of: incident)
    let (seq, asked): (Int64, Moment?) =
      switch target {
      case .entry(let seq): (min(max(1, seq), reel.last), nil)
      case .moment(let moment): (try reel.entry(at: moment), moment)
      }
    while try !reel.go(to: seq, limit: 7) {}
    let first = try reel.recorded(1) ?? now
    let moment = max(asked ?? reel.state.lastAt, first)
    return ReplayFrame(
      state: reel.state, log: try records(after: 0).filter { $0.stamp.seq <= seq },
      ledger: try room.ledger(at: moment), moment: moment, next: try reel.recorded(seq + 1),
      last: reel.last, span: first...(try reel.recorded(reel.last) ?? first))
  }

  private func draft(for screen: TestScreen) throws -> PostMortemDraft {
    let state = try screen.state.incident ?? state
    let records = try records(after: 0).filter { $0.stamp.seq <= state.lastSeq }
    var corrections = Corrections()
    corrections.add(records)
    var metrics = IncidentMetrics(corrections)
    var timeline = PostMortemTimeline(
      starred: Set(state.marks.stars), takenBack: corrections.allTakenBack)
    for record in records {
      metrics.add(record)
      timeline.add(record)
    }
    return PostMortemDraft(
      incident: incident, through: state.lastSeq, figures: metrics.figures(of: state),
      timeline: timeline)
  }

  /// All that fits, or the part of it that a page asks for.
  private func page(_ request: TimelineRequest) throws -> TimelinePage {
    var query = TimelineQuery(
      order: request.order == .occurred ? .occurred : .recorded, page: .first, limit: 10_000)
    query.narrowing = TimelineNarrowing(request.filter, in: try state)
    let found = try room.timeline(query, of: incident)
    func precedes(_ record: IncidentRecord, _ place: TimelinePlace) -> Bool {
      request.order == .recorded
        ? record.stamp.seq < place.seq
        : (record.stamp.happened, record.stamp.seq) < (place.happened, place.seq)
    }
    let shown: ArraySlice<IncidentRecord> =
      switch request.page {
      case .newest: found.suffix(request.limit)
      case .oldest: found.prefix(request.limit)
      case .before(let place):
        found.prefix { precedes($0, place) }.suffix(request.limit)
      case .after(let place):
        found.drop { precedes($0, place) || $0.stamp.seq == place.seq }.prefix(request.limit)
      case .around(let moment):
        found.suffix(
          request.limit / 2 + found.drop { $0.stamp.happened < moment }.count
        ).prefix(request.limit)
      case .fresh(let seq):
        found.filter { $0.stamp.seq > seq }.sorted { $0.stamp.seq < $1.stamp.seq }[...]
      }
    return TimelinePage(
      request: request, records: Array(shown),
      related: try records(after: 0).filter { record in
        shown.contains {
          if case .entryCorrected(let event) = $0.event {
            event.entry == record.stamp.seq
          } else {
            false
          }
        }
      },
      reachesStart: shown.first == found.first, reachesEnd: shown.last == found.last)
  }
}
