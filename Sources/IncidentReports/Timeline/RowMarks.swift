public import IncidentCore

/// How far each entry may travel: as far as the strictest of what was said about it, about the
/// entry it corrects or marks, and about the notice, the evidence or the line of scope it is about.
public struct RowMarks: Sendable {
  private let state: IncidentState
  private let standard: TrafficLight
  private let notices: [NoticeID: TrafficLight]
  private let evidence: [Int: TrafficLight]
  private let scope: [Int: TrafficLight]

  /// The marks people set in the incident `state`.
  public init(_ state: IncidentState) {
    self.state = state
    standard = state.tlp
    notices = Self.marks(state.outgoing.map { ($0.id, $0.details.tlp) })
    evidence = Self.marks(state.evidence.items.map { ($0.number, $0.account.described.tlp) })
    scope = Self.marks(state.scope.items.map { ($0.number, $0.tlp) })
  }

  /// The strictest mark; nil where nothing was marked.
  public var strictest: TrafficLight? {
    let marks =
      state.marks.classified.compactMap(\.tlp) + state.imports.compactMap(\.tlp) + notices.values
      + evidence.values + scope.values
    return marks.max()
  }

  /// The mark of `record`; nil where it travels as far as the incident.
  public func tlp(of record: IncidentRecord) -> TrafficLight? {
    let own = state.ownTLP(ofEntry: record.stamp.seq)
    let others = [earlier(record.event), thing(record.event)].compactMap(\.self)
    guard let strictest = (others + [own].compactMap(\.self)).max() else { return nil }
    // Whoever speaks about what may travel far does not thereby travel far.
    return own == nil && strictest < standard ? nil : strictest
  }

  /// Whether `record` was marked for the report.
  public func isStarred(_ record: IncidentRecord) -> Bool {
    state.marks.isStarred(record.stamp.seq)
  }

  /// The mark of the entry that `event` speaks about.
  private func earlier(_ event: IncidentEvent) -> TrafficLight? {
    switch event {
    case .entryCorrected(let event): state.ownTLP(ofEntry: event.entry)
    case .mark(let event): state.ownTLP(ofEntry: event.entry)
    default: nil
    }
  }

  /// The mark of the thing that `event` is about.
  private func thing(_ event: IncidentEvent) -> TrafficLight? {
    switch event {
    case .notice(let event): notices[event.notice]
    case .evidence(let event): evidence[event.number]
    case .scope(let event): event.item.flatMap { scope[$0] }
    default: nil
    }
  }

  private static func marks<Key: Hashable>(_ pairs: [(Key, TrafficLight?)]) -> [Key: TrafficLight] {
    Dictionary(pairs.compactMap { key, tlp in tlp.map { (key, $0) } }) { max($0, $1) }
  }
}
