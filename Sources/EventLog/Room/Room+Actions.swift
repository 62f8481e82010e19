public import IncidentCore

extension Room {
  /// How many action items of the post-mortem are overdue at `now`, for each incident that has any:
  /// closed ones too, of which nobody looks at the board any more.
  ///
  /// - Throws: `RoomFailure`, where the record cannot be read.
  public func overdueActions(now: Moment) throws(RoomFailure) -> [IncidentID: Int] {
    var overdue: [IncidentID: Int] = [:]
    for entry in try ledger().incidents {
      let count = try incident(entry.id).overdueActions(now: now).count
      if count > 0 { overdue[entry.id] = count }
    }
    return overdue
  }
}
