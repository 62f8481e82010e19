public import IncidentCore

/// Makes the rows of a timeline out of entries: what every row has to know of the incident besides.
public struct TimelineRows: Sendable {
  /// How far entries may travel and which are starred, by entry number.
  public typealias Marks = @Sendable (IncidentRecord) -> (tlp: TrafficLight?, isStarred: Bool)

  private let phases: [TaskID: PhaseID]
  private let corrections: Corrections
  private let zone: Zone
  private let marks: Marks

  /// Rows.
  ///
  /// - Parameters:
  ///   - state: The incident, for the phase of each task and the zone.
  ///   - corrections: What later entries say about earlier ones.
  ///   - marks: What people marked an entry with.
  public init(
    _ state: IncidentState, corrections: Corrections,
    marks: @escaping Marks = { _ in (nil, false) }
  ) {
    phases = Dictionary(state.tasks.map { ($0.id, $0.phase) }) { first, _ in first }
    self.corrections = corrections
    zone = state.zone
    self.marks = marks
  }

  /// The row for `record` as it was recorded.
  public func row(_ record: IncidentRecord) -> TimelineRow {
    var row = TimelineRow(record, phases: phases, corrections: corrections, zone: zone)
    (row.tlp, row.isStarred) = marks(record)
    return row
  }
}
