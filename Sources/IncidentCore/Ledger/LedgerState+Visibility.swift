extension LedgerState.Incident {
  /// Whether `member` may know of it.
  public func isVisible(to member: MemberName) -> Bool { readers?.contains(member) ?? true }
}

extension LedgerState {
  /// The room as `member` may know it: without the incidents for which others are named.
  public func seen(by member: MemberName) -> LedgerState {
    guard !incidents.allSatisfy({ $0.isVisible(to: member) }) else { return self }
    var seen = self
    seen.incidents.removeAll { !$0.isVisible(to: member) }
    return seen
  }

  /// Chains of restricted incidents begin here, so that the others are numbered without a gap.
  private static var firstApart: Int64 { 1 << 22 }

  /// The name of a restricted incident opened in `year`, and the number of its chain: by lot, so
  /// that neither tells how many there are, and no gap tells of it.
  ///
  /// - Parameters:
  ///   - year: The year on the room's wall.
  ///   - lot: At least eight random bytes.
  /// - Returns: a name and a chain that no other incident has.
  public func nextRestricted(year: Int, lot: [UInt8]) -> (id: IncidentID, chain: Int64) {
    let letters = Array("BCDFGHJKLMNPQRSTVWXZ".unicodeScalars)
    let drawn = lot.prefix(5).map { letters[Int($0) % letters.count] }
    let series = IncidentID(year: year, number: 0).series
    let id = IncidentID(rawValue: "\(series)-\(String(String.UnicodeScalarView(drawn)))")
    let number = lot.dropFirst(5).prefix(3).reduce(0) { $0 << 8 | Int64($1) } % Self.firstApart
    let chain = Self.firstApart + number
    guard incident(id) == nil, !incidents.contains(where: { $0.chain == chain }) else {
      return nextRestricted(year: year, lot: lot.map { $0 &+ 1 })
    }
    return (id, chain)
  }
}
