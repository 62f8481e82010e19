public import IncidentCore

/// The timeline of one incident in one format, piece by piece.
///
///     sink(report.beginning)
///     while let page = nextPage() { for record in page { sink(report.row(record)) } }
///     sink(report.end)
///
/// The same record, format, heading and redaction always give the same bytes.
public struct TimelineReport: Sendable {
  private let heading: ReportHeading
  private let format: any TimelineFormat
  private let rows: TimelineRows
  private var redaction: Redaction

  /// A report.
  ///
  /// - Parameters:
  ///   - heading: What the report says about itself.
  ///   - format: How it is written.
  ///   - rows: How entries become rows.
  ///   - redaction: What is left out and masked; one that has surveyed the rows, so that the
  ///     heading can say how many.
  public init(
    _ heading: ReportHeading, format: any TimelineFormat, rows: TimelineRows, redaction: Redaction
  ) {
    self.heading = heading
    self.format = format
    self.rows = rows
    self.redaction = redaction
  }

  /// What stands before the first row.
  public var beginning: String { format.heading(heading) }

  /// The row for one entry of the record; empty for one that is left out.
  public mutating func row(_ record: IncidentRecord) -> String {
    rows.row(record).redacted(by: &redaction).map { format.row($0, of: heading) } ?? ""
  }

  /// Whether rows do not depend on the rows before them, so that several may be written at once.
  public var hasIndependentRows: Bool { redaction.choice.isNothing }

  /// The row for one entry of a report whose rows are independent.
  public func independentRow(_ record: IncidentRecord) -> String {
    format.row(rows.row(record), of: heading)
  }

  /// What stands after the last row.
  public var end: String { format.ending(heading) }
}
