public import IncidentCore

/// The timeline of one incident in one format, piece by piece.
///
///     sink(report.beginning)
///     while let page = nextPage() { for record in page { sink(report.row(record)) } }
///     sink(report.end)
///
/// The same record, format and heading always give the same bytes.
public struct TimelineReport: Sendable {
  private let heading: ReportHeading
  private let format: any TimelineFormat
  private let phases: [TaskID: PhaseID]
  private let corrections: Corrections

  /// A report.
  ///
  /// - Parameters:
  ///   - heading: What the report says about itself.
  ///   - format: How it is written.
  ///   - tasks: The tasks of the incident, for the phase of each row.
  ///   - corrections: What later entries say about earlier ones.
  public init(
    _ heading: ReportHeading, format: any TimelineFormat, tasks: [IncidentTask],
    corrections: Corrections
  ) {
    self.heading = heading
    self.format = format
    phases = Dictionary(tasks.map { ($0.id, $0.phase) }) { first, _ in first }
    self.corrections = corrections
  }

  /// What stands before the first row.
  public var beginning: String { format.heading(heading) }

  /// The row for one entry of the record.
  public func row(_ record: IncidentRecord) -> String {
    format.row(
      TimelineRow(record, phases: phases, corrections: corrections, zone: heading.zone),
      of: heading)
  }

  /// What stands after the last row.
  public var end: String { format.ending(heading) }
}
