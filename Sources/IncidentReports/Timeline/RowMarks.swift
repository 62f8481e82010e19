public import IncidentCore

/// How far each entry may travel: as far as the strictest of what was said about it, about the
/// entry it corrects, and about the notice, the evidence or the line of scope it is about.
public struct RowMarks: Sendable {
  private let notices: [NoticeID: TrafficLight]
  private let evidence: [Int: TrafficLight]
  private let scope: [Int: TrafficLight]

  /// The marks people set in the incident `state`.
  public init(_ state: IncidentState) {
    notices = Self.marks(state.outgoing.map { ($0.id, $0.details.tlp) })
    evidence = Self.marks(state.evidence.items.map { ($0.number, $0.account.described.tlp) })
    scope = Self.marks(state.scope.items.map { ($0.number, $0.tlp) })
  }

  /// Whether nothing was marked.
  public var isEmpty: Bool { notices.isEmpty && evidence.isEmpty && scope.isEmpty }

  /// The mark of `record`; nil where it travels as far as the incident.
  public func tlp(of record: IncidentRecord) -> TrafficLight? {
    switch record.event {
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
