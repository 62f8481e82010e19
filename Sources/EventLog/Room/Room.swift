public import IncidentCore

/// A room: its members, its incidents, and the only way to change them.
///
/// Every act runs the same path: under the store's lock, in one transaction, the newest state is
/// loaded, the actor's right is read again, the command is decided, and its events are appended.
/// A room is used from one thread; every process and every thread has its own on the same store.
public final class Room {
  /// The store of this room.
  public let store: any EventStore
  /// For whom the room is read: what they may not know of is not there. Nil for the program itself.
  public let viewer: MemberName?
  private var foldedLedger: Folded<LedgerState>?
  private var foldedIncidents: [IncidentID: Folded<IncidentState>] = [:]

  /// The clocks the program knows, opened only where an act may move one.
  private let book: @Sendable () -> ClockBook

  /// The room kept in `store`, as `viewer` may know it, all of it where that is nil; with the legal
  /// clocks of `book`.
  public init(
    store: any EventStore, viewer: MemberName? = nil,
    book: @escaping @Sendable () -> ClockBook = { ClockBook() }
  ) {
    self.store = store
    self.viewer = viewer
    self.book = book
  }

  // MARK: Reading

  /// The room itself, as of now.
  public func ledger() throws(RoomFailure) -> LedgerState {
    let ledger = try wholeLedger()
    return viewer.map(ledger.seen) ?? ledger
  }

  func wholeLedger() throws(RoomFailure) -> LedgerState {
    let folded = try newest(foldedLedger, of: .ledger)
    foldedLedger = folded
    return folded.state
  }

  /// The incident `id`, as of now.
  public func incident(_ id: IncidentID) throws(RoomFailure) -> IncidentState {
    try incident(id, in: try ledger())
  }

  private func incident(_ id: IncidentID, in ledger: LedgerState)
    throws(RoomFailure) -> IncidentState
  {
    let folded = try newest(foldedIncidents[id], of: try chain(of: id, in: ledger))
    foldedIncidents[id] = folded
    return folded.state
  }

  private func newest<State: Fold>(
    _ known: Folded<State>?, of chain: ChainID
  ) throws(RoomFailure) -> Folded<State> {
    guard var folded = known else { return try Folded(chain, in: store) }
    try folded.catchUp(chain, in: store)
    return folded
  }

  /// The chain that holds `id`.
  ///
  /// - Throws: `RoomFailure.noSuchIncident` with the nearest names.
  public func chain(of id: IncidentID, in ledger: LedgerState) throws(RoomFailure) -> ChainID {
    guard let entry = ledger.incident(id), let chain = ChainID(rawValue: entry.chain) else {
      throw .noSuchIncident(
        id.rawValue, nearest: nearest(to: id.rawValue, in: ledger.incidents.map(\.id.rawValue)))
    }
    return chain
  }

  // MARK: Writing

  /// Decides `command` on the newest state and records what follows.
  ///
  /// - Parameters:
  ///   - command: The wish.
  ///   - id: The incident it is about.
  ///   - author: Who wishes it.
  ///   - operation: Chosen when the key was pressed; a resend with the same one is recognised.
  ///   - now: The present.
  /// - Returns: what was recorded. When this returns, it is on the disk.
  /// - Throws: `RoomFailure`; then nothing was recorded.
  public func perform(
    _ command: some IncidentCommand, on id: IncidentID, by author: Author,
    operation: OperationID = .random(), at now: Moment
  ) throws(RoomFailure) -> Receipt {
    // A long record is read before anybody has to wait for it.
    if foldedIncidents[id] == nil { _ = try? incident(id, in: try wholeLedger()) }
    return try write { (transaction) throws(RoomFailure) in
      let ledger = try self.freshLedger(transaction)
      let actor = try Room.actor(author, in: ledger)
      // What somebody may not know of is not there for them, whatever they wish about it.
      let seen = command.isForAdmins && actor.isAdmin ? ledger : ledger.seen(by: actor.member)
      let chain = try self.chain(of: id, in: seen)
      var folded = try self.freshIncident(id, chain, transaction)
      if let earlier = try transaction.records(of: operation, in: chain) {
        return Receipt(records: earlier, state: folded.state, wasRecordedBefore: true)
      }
      var situation = Situation(
        state: folded.state, actor: actor, now: now, roster: ledger.roster,
        people: ledger.activeMembers.map(\.id), standing: ledger.standing, book: self.book)
      situation.known = try transaction.records(in: chain, happenedAt: command.momentsOfInterest)
      let considered = situation
      let events = try Room.refusing { () throws(Refusal) in
        try considered.outcome(of: command)
      }
      let records = try transaction.append(
        events, to: chain, by: author, operation: operation, at: now,
        occurred: command.occurred(of:), after: folded.state.lastSeq)
      folded.take(records)
      if let snapshot = folded.snapshotIfDue() { try transaction.save(snapshot, of: chain) }
      self.foldedIncidents[id] = folded
      try self.noteStatus(of: folded.state, in: ledger, transaction, author, operation, now)
      return Receipt(records: records, state: folded.state, wasRecordedBefore: false)
    }
  }

  /// Declares an incident: its own chain and its line in the ledger, both or none. The year in its
  /// name is the one on the room's wall.
  public func open(
    _ command: OpenIncident, by author: Author, operation: OperationID = .random(),
    at now: Moment
  ) throws(RoomFailure) -> Receipt {
    try write { (transaction) throws(RoomFailure) in
      let ledger = try self.freshLedger(transaction)
      if let earlier = try transaction.records(of: operation),
        case .opened(let first)? = earlier.first?.event
      {
        let chain = try self.chain(of: first.incident, in: ledger)
        let folded = try self.freshIncident(first.incident, chain, transaction)
        return Receipt(records: earlier, state: folded.state, wasRecordedBefore: true)
      }
      let year = ledger.zone.civil(now).year
      let next =
        command.restriction == nil
        ? ledger.nextIncident(year: year)
        : ledger.nextRestricted(year: year, lot: operation.bytes)
      guard let chain = ChainID(rawValue: next.chain) else {
        throw .refused(.incidentExists(next.id))
      }
      let actor = try Room.actor(author, in: ledger)
      let events = try Room.refusing { () throws(Refusal) in
        try command.decide(ledger, actor: actor, now: now, incident: next.id)
      }
      let records = try transaction.append(
        events, to: chain, by: author, operation: operation, at: now, after: 0)
      var folded = Folded<IncidentState>()
      folded.take(records)
      let state = folded.state
      try self.record(
        [
          .incidentRegistered(
            IncidentRegistered(
              incident: next.id, chain: next.chain, title: state.shownTitle,
              drill: state.isDrill))
        ], in: transaction, author, operation, now)
      try self.noteStatus(
        of: state, in: try self.freshLedger(transaction), transaction, author, operation, now)
      return Receipt(records: records, state: folded.state, wasRecordedBefore: false)
    }
  }

  // MARK: One path

  /// Runs `work` in one transaction, with typed errors on both sides. What is long is read before,
  /// so that nobody has to wait for it.
  func write<Value>(
    _ work: (any WriteTransaction) throws(RoomFailure) -> Value
  ) throws(RoomFailure) -> Value {
    if foldedLedger == nil { _ = try ledger() }
    let before = (foldedLedger, foldedIncidents)
    var failure: RoomFailure?
    do throws(StoreFailure) {
      return try store.write { (transaction) throws(StoreFailure) -> Value in
        do throws(RoomFailure) {
          return try work(transaction)
        } catch {
          failure = error
          // The store rolls back whatever it is thrown.
          if case .store(let cause) = error { throw cause }
          throw .stopped
        }
      }
    } catch {
      // What was folded in a transaction that did not commit has not happened.
      (foldedLedger, foldedIncidents) = before
      throw failure ?? .store(error)
    }
  }

  func freshLedger(_ transaction: any WriteTransaction) throws(RoomFailure) -> LedgerState {
    var folded = foldedLedger ?? Folded()
    try folded.catchUp(.ledger, in: transaction)
    foldedLedger = folded
    return folded.state
  }

  private func freshIncident(
    _ id: IncidentID, _ chain: ChainID, _ transaction: any WriteTransaction
  ) throws(RoomFailure) -> Folded<IncidentState> {
    var folded = foldedIncidents[id] ?? Folded()
    try folded.catchUp(chain, in: transaction)
    foldedIncidents[id] = folded
    return folded
  }

  /// Records events of the room itself.
  @discardableResult
  func record(
    _ events: [LedgerEvent], in transaction: any WriteTransaction, _ author: Author,
    _ operation: OperationID, _ now: Moment
  ) throws(RoomFailure) -> [LedgerRecord] {
    var folded = foldedLedger ?? Folded()
    let records = try transaction.append(
      events, to: .ledger, by: author, operation: operation, at: now, after: folded.state.lastSeq)
    folded.take(records)
    if let snapshot = folded.snapshotIfDue() { try transaction.save(snapshot, of: .ledger) }
    foldedLedger = folded
    return records
  }

  /// Keeps the ledger's list right: which incidents are open, and who may know of them.
  private func noteStatus(
    of state: IncidentState, in ledger: LedgerState, _ transaction: any WriteTransaction,
    _ author: Author, _ operation: OperationID, _ now: Moment
  ) throws(RoomFailure) {
    guard let listed = ledger.incident(state.id) else { return }
    var events: [LedgerEvent] = []
    let closed = state.closedAt != nil
    if listed.isClosed != closed {
      events.append(.incidentStatusNoted(IncidentStatusNoted(incident: state.id, closed: closed)))
    }
    let readers = state.restriction?.readers
    if listed.readers != readers {
      let title = listed.title == state.shownTitle ? nil : state.shownTitle
      events.append(
        .incidentReadersNoted(
          IncidentReadersNoted(incident: state.id, readers: readers, title: title)))
    }
    guard !events.isEmpty else { return }
    try record(events, in: transaction, author, operation, now)
  }

  /// Who acts, with the right the ledger gives them now; nobody where it cannot be judged.
  static func actor(_ author: Author, in ledger: LedgerState) throws(RoomFailure) -> Actor {
    try refuseNewer(ledger)
    let member = try belonging(author, in: ledger)
    return Actor(member: member.id, right: member.right, isAdmin: member.isAdmin, name: member.name)
  }

  /// Who acts, where they belong to the room now, and so does the key they came in with.
  public static func belonging(_ author: Author, in ledger: LedgerState)
    throws(RoomFailure) -> LedgerState.Member
  {
    let member = author.member
    guard ledger.member(member) != nil else {
      throw .notAMember(
        member, nearest: nearest(to: member.rawValue, in: ledger.activeMembers.map(\.id.rawValue)))
    }
    do throws(LedgerRefusal) {
      return try ledger.belonging(member, with: author.key)
    } catch {
      throw .barred(error)
    }
  }

  /// Nobody's right is judged on a ledger that a newer version wrote to.
  static func refuseNewer(_ ledger: LedgerState) throws(RoomFailure) {
    guard ledger.unknownTypes.isEmpty else { throw .refused(.newerRecord(ledger.unknownTypes)) }
  }

  private static func refusing<Value>(_ decide: () throws(Refusal) -> Value)
    throws(RoomFailure) -> Value
  {
    do throws(Refusal) {
      return try decide()
    } catch {
      throw .refused(error)
    }
  }
}
