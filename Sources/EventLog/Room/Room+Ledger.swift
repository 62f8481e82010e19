public import IncidentCore

/// Changing the room itself: who belongs to it, and what leaves it.
extension Room {
  /// Founds the room: the founder is its first commander and its admin, and may export.
  public func found(practice: Bool, zone: Zone, by author: Author, at now: Moment)
    throws(RoomFailure)
  {
    try write { (transaction) throws(RoomFailure) in
      // Two first starts at the same moment found one room.
      guard try self.freshLedger(transaction).lastSeq == 0 else { return }
      try self.record(
        [
          .roomFounded(RoomFounded(practice: practice, zone: zone)),
          .memberAdmitted(
            MemberAdmitted(member: author.member, right: .commander, admin: true)),
          .exportRightSet(ExportRightSet(member: author.member, granted: true)),
        ], in: transaction, author, .random(), now)
    }
  }

  /// Decides `command` on the newest ledger and records what follows.
  ///
  /// - Parameters:
  ///   - command: The wish.
  ///   - author: Who wishes it.
  ///   - operation: Chosen when the key was pressed; a resend with the same one is recognised.
  ///   - now: The present.
  /// - Returns: what was recorded. When this returns, it is on the disk.
  /// - Throws: `RoomFailure`; then nothing was recorded.
  @discardableResult
  public func perform(
    _ command: some LedgerCommand, by author: Author, operation: OperationID = .random(),
    at now: Moment
  ) throws(RoomFailure) -> LedgerReceipt {
    try write { (transaction) throws(RoomFailure) in
      let ledger = try self.freshLedger(transaction)
      if let earlier = try transaction.ledgerRecords(of: operation) {
        return LedgerReceipt(records: earlier, ledger: ledger, wasRecordedBefore: true)
      }
      try Room.refuseNewer(ledger)
      // Whoever walks into a practice room is nobody yet.
      if !ledger.isPractice || ledger.member(author.member) != nil {
        _ = try Room.actor(author, in: ledger)
      }
      let situation = LedgerSituation(ledger: ledger, member: author.member, now: now)
      let events = try Room.barring { () throws(LedgerRefusal) in try command.decide(situation) }
      let records = try self.record(events, in: transaction, author, operation, now)
      return LedgerReceipt(
        records: records, ledger: try self.freshLedger(transaction), wasRecordedBefore: false)
    }
  }

  private static func barring<Value>(_ decide: () throws(LedgerRefusal) -> Value)
    throws(RoomFailure) -> Value
  {
    do throws(LedgerRefusal) {
      return try decide()
    } catch {
      throw .barred(error)
    }
  }
}
