internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import WarRoomScreens

extension RoomOptions {
  /// Enters the room, lets it decide one wish, and tells what was recorded.
  func act<Wish: IncidentCommand>(_ wish: (RoomContext) throws -> Wish) throws {
    try write { context in
      let incident = try context.incident()
      let receipt = try context.room.perform(
        try wish(context), on: incident, by: context.author, at: context.now)
      try context.tell(receipt)
    }
  }
}

extension RoomContext {
  /// Says what was recorded.
  func tell(_ receipt: Receipt) throws {
    if wantsJSON {
      let isAbsent = receipt.addressee.map { _ in absentee(of: receipt) != nil }
      return try Printer.output { try $0.line(receipt.json(isAbsent: isAbsent)) }
    }
    let speech = Phrasing(language: language, zone: receipt.state.zone, now: now)
    try Printer.output { printer in
      for record in receipt.records {
        try printer.line("#\(record.stamp.seq) \(speech.sentence(record.event))")
      }
      for record in receipt.records {
        guard case .clock(.met(let met)) = record.event else { continue }
        for task in receipt.state.tasksLeftOpen(by: met.clock) {
          try printer.line("\(speech.stillOpen(task, after: met.clock))")
        }
      }
      if let absent = absentee(of: receipt) {
        try printer.line("\(speech.absence(of: absent.member, lastSeen: absent.seen))")
      }
      if receipt.records.isEmpty {
        try printer.line(
          "\(language.say("It is so already; nothing was recorded.", "すでにその状態です。新たな記録はありません。"))")
      }
    }
  }

  /// The member for whom the act was, where they are not in the room to see it.
  private func absentee(of receipt: Receipt) -> (member: MemberName, seen: Moment?)? {
    guard let addressee = receipt.addressee, addressee != author.member else { return nil }
    let attendance = PresenceFiles(room: path).attendance(at: now)
    guard attendance.presence(of: addressee) == nil else { return nil }
    return (addressee, attendance.lastSeen[addressee])
  }
}

extension Receipt {
  /// For whom the act was.
  fileprivate var addressee: MemberName? { records.last?.event.addressee }

  /// `{"recorded":[418],"incident":…,"task":…,"state":…}`.
  fileprivate func json(isAbsent: Bool?) -> JSON {
    let task = records.last?.event.task.flatMap { state.task($0) }
    var decision: JSON?
    if case .decisionTaken(let taken)? = records.last?.event {
      decision = .number(Int64(taken.number))
    }
    return .object([
      "recorded": .list(records.map { .number($0.stamp.seq) }),
      "incident": .text(state.id.rawValue),
      "task": task.map { .text($0.id.rawValue) },
      "state": task.map { .text($0.state.rawValue) },
      "owner": task?.progress.owner.map { .text($0.rawValue) },
      "decision": decision,
      "line": records.compactMap(\.event.line).first.map { .text($0) },
      "absent": isAbsent.map { .truth($0) },
    ])
  }
}
