/// The wish that an entry belongs into the report, or does not any more.
public struct StarEntry: IncidentCommand {
  /// Number of the entry.
  public var entry: Int64
  /// Whether it belongs into the report.
  public var isStarred: Bool
  /// Why.
  public var reason: String?

  /// A star, or none.
  public init(entry: Int64, isStarred: Bool = true, reason: String? = nil) {
    self.entry = entry
    self.isStarred = isStarred
    self.reason = reason
  }

  /// Anybody who may write, also after closing: reports are written then.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayMark(entry)
    guard situation.state.marks.isStarred(entry) != isStarred else { return [] }
    let reason = reason.flatMap { $0.isBlank ? nil : $0 }
    return [
      .mark(
        isStarred
          ? .starred(EntryStarred(entry: entry, reason: reason))
          : .unstarred(EntryUnstarred(entry: entry, reason: reason)))
    ]
  }
}

/// The wish that an entry may travel less far, or farther, than the rest of the incident.
public struct ClassifyEntry: IncidentCommand {
  /// Number of the entry.
  public var entry: Int64
  /// How far it may travel; nil for as far as the incident.
  public var tlp: TrafficLight?
  /// Why.
  public var reason: String?

  /// A marking.
  public init(entry: Int64, tlp: TrafficLight?, reason: String? = nil) {
    self.entry = entry
    self.tlp = tlp
    self.reason = reason
  }

  /// Anybody who may write can keep an entry closer. What was kept closer is let out again by
  /// whoever leads, because a text that has left the house does not come back; one's own newest
  /// marking can be undone.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayMark(entry)
    let state = situation.state
    let known = state.marking(ofEntry: entry)
    if let known, known.tlp == tlp { return [] }
    if let before = known?.tlp, before > tlp ?? state.tlp {
      try situation.mayCommand(.loosenMarking)
    }
    let reason = reason.flatMap { $0.isBlank ? nil : $0 }
    return [.mark(.classified(EntryClassified(entry: entry, tlp: tlp, reason: reason)))]
  }
}

extension Situation {
  /// Refuses observers, and entries that are not there.
  fileprivate func mayMark(_ entry: Int64) throws(Refusal) {
    try mayWrite()
    guard entry >= 1, entry <= state.lastSeq else { throw .noSuchEntry(entry) }
  }
}
