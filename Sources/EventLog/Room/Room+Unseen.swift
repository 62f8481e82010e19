public import IncidentCore

extension Room {
  /// Restricted incidents for which `member` was named and nobody who still belongs to the room is:
  /// whoever shuts the last of them out has to know, for nobody else ever will.
  public func unseen(without member: MemberName) throws(RoomFailure) -> [IncidentID] {
    let ledger = try wholeLedger()
    return ledger.incidents.filter { incident in
      guard let readers = incident.readers, readers.contains(member) else { return false }
      return !readers.contains { ledger.member($0)?.isActive ?? false }
    }.map(\.id)
  }
}
