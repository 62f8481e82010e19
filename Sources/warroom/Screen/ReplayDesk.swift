internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog
internal import WarRoomScreens

/// Folds the record for a replay, a page at a time, so that a key is answered in between. It writes
/// nothing, and nobody sees it in the room.
final class ReplayDesk: RoomDesk {
  /// Entries folded before the next look at what the person wants.
  private static let page = 1_000
  /// How long a way may take before it is said how far it has come, in milliseconds.
  private static let patience: Int64 = 200

  private let seat: Seat
  private let room: Room
  private let mailbox: Mailbox
  private var incident: IncidentID?
  private var reel: IncidentReel?
  private var goal: (seq: Int64, moment: Moment?)?
  private var began = Moment.now
  private var shown: Moment?
  private var reading: RecordReading?
  private var search: TimelineSearch?
  private var dataVersion: Int64?

  init(_ seat: Seat, mailbox: Mailbox) {
    self.seat = seat
    self.mailbox = mailbox
    room = Room(store: seat.store, viewer: seat.author.member, book: BundledBook.read)
  }

  func begin(with incident: IncidentID?) {
    self.incident = incident
    look()
  }

  func seek(_ target: Replay.Target) {
    do throws(RoomFailure) {
      let reel = try openReel()
      began = .now
      reading = nil
      switch target {
      case .entry(let seq): goal = (min(max(1, seq), reel.last), nil)
      case .moment(let moment): goal = (try reel.entry(at: moment), moment)
      }
    } catch {
      fail(error)
    }
  }

  func readOn() -> Bool {
    do throws(RoomFailure) {
      if let goal { return try goOn(to: goal) }
      if search != nil, let reel {
        try searchOn(reel)
        return search != nil || reading != nil
      }
      guard let reading else { return false }
      if try reading.step() { return true }
      mailbox.leave(.postMortem(reading.draft))
    } catch {
      fail(error)
    }
    reading = nil
    return false
  }

  private func goOn(to goal: (seq: Int64, moment: Moment?)) throws(RoomFailure) -> Bool {
    guard let reel else { return false }
    guard try reel.go(to: goal.seq, limit: ReplayDesk.page) else {
      if .now - began > ReplayDesk.patience, goal.seq > 0 {
        mailbox.leave(.replayProgress(Int(reel.position * 100 / goal.seq)))
      }
      return true
    }
    self.goal = nil
    let frame = try frame(of: reel, asked: goal.moment)
    shown = frame.moment
    mailbox.leave(.replayed(frame))
    return false
  }

  private func frame(of reel: IncidentReel, asked: Moment?) throws(RoomFailure) -> ReplayFrame {
    let state = reel.state
    let first = try reel.recorded(1) ?? state.lastAt
    let end = try reel.recorded(reel.last) ?? state.lastAt
    let moment = max(asked ?? state.lastAt, first)
    let log = try room.records(
      of: reel.incident, after: max(0, state.lastSeq - Int64(RoomState.logDepth)),
      limit: RoomState.logDepth
    ).filter { $0.stamp.seq <= state.lastSeq }
    return ReplayFrame(
      state: state, log: log, ledger: try room.ledger(at: moment), moment: moment,
      next: try reel.recorded(state.lastSeq + 1), last: reel.last,
      span: first...max(first, end))
  }

  private func openReel() throws(RoomFailure) -> IncidentReel {
    if let reel, reel.incident == incident { return reel }
    let ledger = try room.ledger()
    guard
      let id = incident ?? ledger.incidents.last(where: { !$0.isClosed })?.id
        ?? ledger.incidents.last?.id
    else { throw .noSuchIncident("-", nearest: []) }
    incident = id
    let opened = try IncidentReel(room, of: id)
    reel = opened
    return opened
  }

  func show(_ id: IncidentID) {
    incident = id
    seek(.moment(shown ?? .now))
  }

  func read(_ request: TimelineRequest) {
    guard let reel else { return }
    do throws(RoomFailure) {
      search = try TimelineSearch(
        request, of: reel.incident, in: room, as: reel.state, through: reel.position)
      try searchOn(reel)
    } catch {
      fail(error)
    }
  }

  private func searchOn(_ reel: IncidentReel) throws(RoomFailure) {
    guard var search else { return }
    try search.lookOn(in: room, of: reel.incident)
    mailbox.leave(.timeline(try search.page(in: room, of: reel.incident)))
    self.search = search.isOver ? nil : search
  }

  func read(entry seq: Int64) {
    guard let reel else { return }
    do throws(RoomFailure) {
      let found = try room.records(of: reel.incident, after: max(1, seq) - 1, limit: 1).first
      mailbox.leave(.entry(seq, found?.stamp.seq == seq ? found : nil))
    } catch {
      fail(error)
    }
  }

  func readRecord() {
    guard let reel, goal == nil else { return }
    do throws(RoomFailure) {
      reading = try RecordReading(room, reel.state)
    } catch {
      fail(error)
    }
  }

  /// Ends where the room no longer lets the person in.
  func look() {
    do throws(RoomFailure) {
      let version: Int64
      do throws(StoreFailure) {
        version = try seat.store.dataVersion()
      } catch {
        throw .store(error)
      }
      guard version != dataVersion else { return }
      dataVersion = version
      if let refusal = try seat.refusal(in: room, try room.ledger(), incident) {
        mailbox.dismiss(because: refusal)
      }
    } catch {
      fail(error)
    }
  }

  private func fail(_ failure: RoomFailure) {
    goal = nil
    search = nil
    let speak = Phrasing(language: seat.language, zone: .utc, now: .now)
    mailbox.leave(.health(.lost(CommandFailure(failure, in: speak).message, since: .now)))
  }

  func perform(_ command: any IncidentCommand, act: Int, operation: OperationID) {}
  func fetch(_ name: String, for use: OfferedPlaybook.Use) {}

  /// What is overdue today says nothing about the past.
  func countActions() {}

  func readBook() { mailbox.leave(.book(BundledBook.read())) }
  func attend(to task: TaskID?) {}
  func keep(_ drafts: Drafts) {}
  func remember(_ notices: Set<MemberNotice>, in incident: IncidentID) {}
  func leave() {}
}
