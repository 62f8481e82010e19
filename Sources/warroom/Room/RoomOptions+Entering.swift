internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog
internal import SafeText

extension RoomOptions {
  /// Enters the room to look around; only members may.
  func look<Value>(_ body: (RoomContext) throws -> Value) throws -> Value {
    try peek(asMember: true) { context in
      try context.refuseAnotherName()
      try context.refuseStrangers()
      return try body(context)
    }
  }

  /// Enters the room as the host's own hand, as whom nobody acts and no incident is told of. A record
  /// that contradicts its kept heads can be looked at; that is said on standard error.
  func inspect<Value>(_ body: (RoomContext) throws -> Value) throws -> Value {
    try peek(asMember: false, body)
  }

  private func peek<Value>(
    asMember: Bool, _ body: (RoomContext) throws -> Value
  ) throws -> Value {
    try enter(asMember: asMember) { path throws(StoreFailure) in
      try SQLiteEventStore(roomAt: path, access: .readOnly)
    } body: { context in
      if let contradiction = context.store.contradiction {
        _ = CommandFailure(contradiction, in: try context.speech()).tell(asJSON: json)
      }
      return try body(context)
    }
  }

  /// Enters the room to write in it.
  func write<Value>(_ body: (RoomContext) throws -> Value) throws -> Value {
    try enter { path throws(StoreFailure) in
      try SQLiteEventStore(roomAt: path)
    } body: { context in
      try context.walkIn()
      if let visitor = Visitor.current {
        try Pace(room: context.path, member: visitor.member).take(at: context.now, language)
      }
      PresenceFiles(room: context.path).note(context.author.member, at: context.now)
      return try body(context)
    }
  }

  /// Enters the room to take something out of it, which is noted there. A record that contradicts
  /// its kept heads can be taken out too: it is evidence.
  func visit<Value>(_ body: (RoomContext) throws -> Value) throws -> Value {
    do {
      return try write(body)
    } catch let failure as CommandFailure where failure.status == .unverified {
      return try look(body)
    }
  }

  /// Enters the room to write in it, and has `founding` found it where there is none.
  func found<Value>(
    _ founding: (RoomContext) throws -> Void, _ body: (RoomContext) throws -> Value
  ) throws -> Value {
    try enter { path throws(StoreFailure) in
      do throws(StoreFailure) {
        return try SQLiteEventStore(roomAt: path)
      } catch .noRoom where Visitor.current == nil {
        return try SQLiteEventStore.create(roomAt: path)
      }
    } body: { context in
      if try context.room.ledger().lastSeq == 0 { try founding(context) }
      try context.walkIn()
      return try body(context)
    }
  }

  private func enter<Value>(
    asMember: Bool = true, _ open: (String) throws(StoreFailure) -> SQLiteEventStore,
    body: (RoomContext) throws -> Value
  ) throws -> Value {
    let now = Moment.now
    let path = path
    let store: SQLiteEventStore
    do throws(StoreFailure) {
      store = try open(path)
    } catch {
      throw CommandFailure(
        error, in: Phrasing(aboutRoomAt: path, language: language, now: now))
    }
    // The process ends with this command; closing the database first would take longer than an act.
    _ = Unmanaged.passRetained(store)
    let author = try author()
    let context = RoomContext(
      path: path, store: store,
      room: Room(
        store: store, viewer: asMember ? author.member : nil, book: BundledBook.read),
      author: author,
      language: language, wantsJSON: json,
      namedIncident: incident ?? Surroundings.value(of: "WARROOM_INCIDENT"),
      typingZone: try typingZone(), now: now)
    do {
      return try body(context)
    } catch let failure as RoomFailure {
      throw context.answer(failure)
    } catch let failure as StoreFailure {
      throw CommandFailure(failure, in: context.speechForFailure)
    }
  }

  /// Whoever came in over SSH, else the Unix user, or whom they act as.
  private func author() throws(CommandFailure) -> Author {
    if let visitor = Visitor.current { return visitor.author }
    guard let member else { return Author(member: UnixUser.memberName, via: UnixUser.via) }
    guard let name = MemberName(rawValue: member) else {
      throw .badName(member, language)
    }
    return Author(member: name, via: UnixUser.via)
  }

  private func typingZone() throws(CommandFailure) -> Zone? {
    guard let zone else { return nil }
    guard let known = Zone(identifier: zone) else {
      throw CommandFailure(
        .usage, rule: "no-such-zone",
        language.say("There is no zone “\(zone)”.", "「\(zone)」という時間帯はありません。"),
        mend: language.say("Such as Asia/Tokyo or UTC.", "例: Asia/Tokyo、UTC"))
    }
    return known
  }
}

extension RoomContext {
  /// Founds the room: the first one to come is its commander and its admin.
  func foundHere() throws {
    try room.found(
      practice: false, zone: typingZone ?? SystemZone.current, by: author, at: now)
  }

  /// The way to speak about a failure, which may be that the ledger cannot be read.
  fileprivate var speechForFailure: Phrasing {
    Phrasing(language: language, zone: (try? room.ledger().zone) ?? .utc, now: now)
  }

  /// What the room answered, in words; where a name is like nobody's, with who there is.
  fileprivate func answer(_ failure: RoomFailure) -> CommandFailure {
    var answer = CommandFailure(failure, in: speechForFailure)
    if answer.rule == "not-a-member", answer.mend.isEmpty, let roster = try? room.ledger().roster {
      // In a restricted incident only those named for it.
      let here = (try? state())?.roster(of: roster) ?? roster
      let names = speechForFailure.few(here.map(\.rawValue))
      answer.mend = language.say("Who may write here: \(names).", "書き込めるメンバー: \(names)")
    }
    return answer
  }

  /// Who acts must be a member; in a practice room a new name walks in as a responder.
  func walkIn() throws {
    try refuseAnotherName()
    let ledger = try room.ledger()
    guard ledger.isPractice, ledger.member(author.member) == nil else { return }
    try room.perform(
      AdmitMember(member: author.member, right: .responder), by: author, at: now)
    let printer = Printer(.standardError)
    try printer.line(
      "\(language.say("\(author.member.rawValue) walks into the practice room as a responder.", "\(author.member.rawValue)さんが対応者として訓練用ルームに入りました。"))"
    )
    try printer.flush()
  }

  /// Only members read; into a practice room anybody may look.
  fileprivate func refuseStrangers() throws {
    let ledger = try room.ledger()
    guard !ledger.isPractice, ledger.lastSeq > 0 else { return }
    _ = try Room.belonging(author, in: ledger)
  }

  /// Outside a practice room nobody acts under another name than the account's own, nor looks
  /// around under one. A damaged record can be looked at all the same, under one's own. A visitor's
  /// name is vouched for by sshd, and the room says whether it still holds.
  func refuseAnotherName() throws {
    if let visitor = Visitor.current { return try visitor.expectStanding(in: room) }
    guard author.member != UnixUser.memberName, try !room.ledger().isPractice else { return }
    throw RoomFailure.practiceOnly
  }
}
