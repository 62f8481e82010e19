internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog
internal import WarRoomScreens

/// What the store's thread does: acts, pages, and news of what changed. Belongs to that one thread.
final class StoreDesk: RoomDesk {
  private let seat: Seat
  private let room: Room
  let mailbox: Mailbox
  private let presence: PresenceFiles
  private let draft: DraftFile?
  /// How fast a visitor may act; nil for whoever is at the host.
  private let pace: Pace?

  private var incident: IncidentID?
  private var told: Int64 = 0
  private var toldLedger: Int64 = -1
  private var toldAttendance = Attendance()
  private var attended: TaskID?
  private var unsent: Drafts?
  private var isDraftKept = true
  private var health = StoreHealth.fine
  private var search: TimelineSearch?
  private var dataVersion: Int64?
  private var isDiskFull = false
  private var reading: RecordReading?
  private var toldShelf = PlaybookShelf()

  init(_ seat: Seat, isPresent: Bool, mailbox: Mailbox) {
    self.seat = seat
    self.mailbox = mailbox
    room = Room(store: seat.store, viewer: seat.author.member, book: BundledBook.read)
    presence = PresenceFiles(room: seat.room)
    pace = seat.author.key.map { _ in Pace(room: seat.room, member: seat.author.member) }
    draft = isPresent ? DraftFile(room: seat.room, member: seat.author.member, at: .now) : nil
    if isPresent { presence.enter(as: seat.author.member, at: .now) }
  }

  /// The language of what this desk has to say.
  var language: Language { seat.language }

  /// The directory of the room.
  var directory: String { seat.room }

  /// Reads the room for the first time and offers what was left unsent.
  func begin(with incident: IncidentID?) {
    self.incident = incident
    if seat.store.isReadOnly { change(to: .readOnly(storeSentence(.readOnly))) }
    tellPeople()
    look()
    presence.attend(to: self.incident, attended)
    guard let left = draft?.adopt() else { return }
    // From now on they are this session's, which a kill may end as well.
    keep(left)
    if !left.isEmpty { mailbox.leave(.drafts(left)) }
  }

  /// Shows another incident.
  func show(_ id: IncidentID) {
    incident = id
    told = 0
    reading = nil
    dataVersion = nil
    presence.attend(to: incident, attended)
    look()
  }

  /// Lets colleagues see this person at a task of the incident, or at none.
  func attend(to task: TaskID?) {
    attended = task
    presence.attend(to: incident, task)
  }

  /// Keeps unsent text; says so once where that cannot be done.
  func keep(_ drafts: Drafts) {
    unsent = drafts
    let isKept = draft?.keep(drafts) ?? true
    if !isKept, isDraftKept { mailbox.leave(.draftUnkept) }
    isDraftKept = isKept
  }

  /// Remembers which notices were looked at.
  func remember(_ notices: Set<MemberNotice>, in incident: IncidentID) {
    seen(in: incident).keep(notices)
  }

  /// Reads the clocks and forms of the program. Their files take a while: no screen waits for them.
  func readBook() { mailbox.leave(.book(BundledBook.read())) }

  /// Counts the overdue action items of all incidents this person may know of.
  func countActions() {
    do throws(RoomFailure) {
      mailbox.leave(.overdueActions(try room.overdueActions(now: .now)))
    } catch {
      change(to: .lost(sentence(error), since: .now))
    }
  }

  /// Leaves the room.
  func leave() {
    presence.leave()
    draft?.close(leaving: unsent ?? Drafts())
  }

  private func seen(in incident: IncidentID) -> SeenNotices {
    SeenNotices(room: seat.room, member: seat.author.member, incident: incident)
  }

  /// Looks whether anything changed, and tells the screen.
  func look() {
    // What happened first: who is here can wait until it is told.
    defer {
      tellPeople()
      tellShelf()
    }
    if isDiskFull, DiskSpace.isLeft(at: seat.room) {
      isDiskFull = false
      change(to: .fine)
    }
    do throws(RoomFailure) {
      guard try hasChanged() else { return }
      try tellLedger()
      try tellIncident()
      if case .lost = health { change(to: seat.store.isReadOnly ? .readOnly("") : .fine) }
    } catch {
      dataVersion = nil
      change(to: .lost(sentence(error), since: .now))
    }
  }

  /// Decides and records. A commit whose outcome is unknown is asked about by its own number, so it
  /// counts once.
  func perform(_ command: any IncidentCommand, act: Int, operation: OperationID) {
    guard let incident else { return }
    do throws(CommandFailure) {
      try pace?.take(at: .now, seat.language)
    } catch {
      return mailbox.leave(.failed(act: act, reason: "\(error.message) \(error.mend)"))
    }
    for attempt in 1...2 {
      do throws(RoomFailure) {
        let receipt = try room.perform(
          command, on: incident, by: seat.author, operation: operation, at: .now)
        dataVersion = nil
        look()
        mailbox.leave(.recorded(act: act, records: receipt.records))
        if health != .fine { change(to: .fine) }
        return
      } catch .refused(let refusal) {
        dataVersion = nil
        look()
        return mailbox.leave(.refused(act: act, refusal))
      } catch .store(.outcomeUnknown(_)) where attempt == 1 {
        continue
      } catch {
        return fail(act, error)
      }
    }
  }

  /// Reads a page of the timeline, or begins to look for it; an older search ends here.
  func read(_ request: TimelineRequest) {
    guard let incident else { return }
    do throws(RoomFailure) {
      search = try TimelineSearch(request, of: incident, in: room)
      try searchOn()
    } catch {
      search = nil
      change(to: .lost(sentence(error), since: .now))
    }
  }

  /// Looks at one stretch more of the record, and tells what is found so far.
  private func searchOn() throws(RoomFailure) {
    guard let incident, var search else { return }
    try search.lookOn(in: room, of: incident)
    mailbox.leave(.timeline(try search.page(in: room, of: incident)))
    self.search = search.isOver ? nil : search
  }

  /// Reads one entry.
  func read(entry seq: Int64) {
    guard let incident else { return }
    do throws(RoomFailure) {
      let found = try room.records(of: incident, after: max(1, seq) - 1, limit: 1).first
      mailbox.leave(.entry(seq, found?.stamp.seq == seq ? found : nil))
    } catch {
      change(to: .lost(sentence(error), since: .now))
    }
  }

  /// Begins to read the record for the post-mortem.
  func readRecord() {
    guard let incident else { return }
    do throws(RoomFailure) {
      reading = try RecordReading(room, try room.incident(incident))
    } catch {
      change(to: .lost(sentence(error), since: .now))
    }
  }

  /// Reads the next page of a record that is being read; true where more is left.
  func readOn() -> Bool {
    do throws(RoomFailure) {
      if search != nil {
        try searchOn()
        return search != nil || reading != nil
      }
      guard let reading else { return false }
      if try reading.step() { return true }
      mailbox.leave(.postMortem(reading.draft))
    } catch {
      search = nil
      change(to: .lost(sentence(error), since: .now))
    }
    self.reading = nil
    return false
  }

  /// The present of a room is not gone through.
  func seek(_ target: Replay.Target) {}

  // MARK: Telling

  /// Whether another process or this one committed something since the last look.
  private func hasChanged() throws(RoomFailure) -> Bool {
    do throws(StoreFailure) {
      let version = try seat.store.dataVersion()
      defer { dataVersion = version }
      return version != dataVersion
    } catch {
      throw .store(error)
    }
  }

  private func tellLedger() throws(RoomFailure) {
    let ledger = try room.ledger()
    guard ledger.lastSeq != toldLedger else { return }
    toldLedger = ledger.lastSeq
    if let refusal = try seat.refusal(in: room, ledger, incident) {
      mailbox.dismiss(because: refusal)
    }
    mailbox.leave(.ledger(ledger))
    if incident == nil {
      let open = ledger.incidents.filter { !$0.isClosed }
      incident = open.last?.id ?? ledger.incidents.last?.id
      presence.attend(to: incident, attended)
    }
  }

  private func tellIncident() throws(RoomFailure) {
    guard let incident else { return }
    let state = try room.incident(incident)
    guard state.lastSeq != told else { return }
    let from = max(told, state.lastSeq - Int64(RoomState.logDepth))
    let new = try room.records(of: incident, after: from, limit: RoomState.logDepth)
      .filter { $0.stamp.seq <= state.lastSeq }
    if told == 0 { mailbox.leave(.seen(seen(in: incident).read())) }
    told = state.lastSeq
    mailbox.leave(.incident(state, new: new))
  }

  private func tellPeople() {
    let attendance = presence.attendance(at: .now)
    guard attendance != toldAttendance else { return }
    toldAttendance = attendance
    mailbox.leave(.attendance(attendance))
  }

  /// Which playbooks there are: somebody may put one into the room's folder while the screen is open.
  private func tellShelf() {
    let shelf = PlaybookShelf(of: directory)
    guard shelf != toldShelf else { return }
    toldShelf = shelf
    mailbox.leave(.shelf(shelf))
  }

  private func fail(_ act: Int, _ failure: RoomFailure) {
    let reason = sentence(failure)
    mailbox.leave(.failed(act: act, reason: reason))
    switch failure {
    case .store(.diskFull):
      isDiskFull = true
      change(to: .readOnly(reason))
    case .store(.readOnly): change(to: .readOnly(reason))
    case .store: change(to: .lost(reason, since: .now))
    default: break
    }
  }

  private func change(to health: StoreHealth) {
    guard health != self.health else { return }
    self.health = health
    mailbox.leave(.health(health))
  }

  private func storeSentence(_ failure: StoreFailure) -> String { sentence(.store(failure)) }

  private func sentence(_ failure: RoomFailure) -> String {
    let speak = Phrasing(language: seat.language, zone: .utc, now: .now)
    return CommandFailure(failure, in: speak).message
  }
}
