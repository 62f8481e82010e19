internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

extension RoomOptions {
  /// Enters the room, lets it decide one wish about itself, tells what was recorded, and then what
  /// else `more` has to say.
  func administer<Wish: LedgerCommand>(
    _ wish: (RoomContext) throws -> Wish,
    then more: (RoomContext, LedgerReceipt) throws -> Void = { _, _ in }
  ) throws {
    try write { context in
      let receipt = try context.room.perform(
        try wish(context), by: context.author, at: context.now)
      try context.tell(receipt)
      try more(context, receipt)
    }
  }
}

extension RoomContext {
  /// Says what was recorded in the ledger, and what is left to do on the host.
  func tell(_ receipt: LedgerReceipt) throws {
    if wantsJSON { return try Printer.output { try $0.line(receipt.json) } }
    let speech = try speech()
    // Root's own room would be another one.
    let syncing = "sudo warroom keys sync --room \(RoomPath.absolute(path))"
    try Printer.output { printer in
      for record in receipt.records {
        try printer.line("#\(record.stamp.seq) \(speech.sentence(record.event))")
      }
      if receipt.records.isEmpty {
        try printer.line(
          "\(language.say("It is so already; nothing was recorded.", "すでにその状態です。新たな記録はありません。"))")
      }
      if receipt.changesKeys {
        try printer.line(
          "\(language.say("For logins over SSH: `\(syncing)`.", "SSHログインに反映するには `\(syncing)`。"))"
        )
      }
    }
  }
}

extension LedgerReceipt {
  /// Whether the keys file of the host says something else now than the room.
  fileprivate var changesKeys: Bool {
    records.contains { record in
      switch record.event {
      case .memberKeyAdded, .memberKeyRemoved: true
      case .memberRevoked(let data): ledger.member(data.member)?.keys.isEmpty == false
      default: false
      }
    }
  }

  /// `{"recorded":[12,13],"member":{…}}`.
  fileprivate var json: JSON {
    let about = records.lazy.compactMap { self.ledger.member(about: $0.event) }.first
    return .object([
      "recorded": .list(records.map { .number($0.stamp.seq) }), "member": about?.json,
    ])
  }
}

extension LedgerState {
  /// Whom an event is about.
  fileprivate func member(about event: LedgerEvent) -> Member? {
    switch event {
    case .memberAdmitted(let data): member(data.member)
    case .memberReadmitted(let data): member(data.member)
    case .memberRevoked(let data): member(data.member)
    case .rightSet(let data): member(data.member)
    case .adminSet(let data): member(data.member)
    case .exportRightSet(let data): member(data.member)
    case .standingDutiesSet(let data): member(data.member)
    case .memberKeyAdded(let data): member(data.member)
    case .memberKeyRemoved(let data): member(data.member)
    default: nil
    }
  }
}
