/// One way to write a timeline down. A format keeps nothing from one row to the next, so a report
/// of a million entries needs no more memory than one of ten.
public protocol TimelineFormat: Sendable {
  /// Whether entries of the record are rows of it; a calendar of deadlines has none.
  var hasRows: Bool { get }

  /// What stands before the first row.
  func heading(_ heading: ReportHeading) -> String

  /// One row of the report that `heading` is of.
  func row(_ row: TimelineRow, of heading: ReportHeading) -> String

  /// What stands after the last row.
  func ending(_ heading: ReportHeading) -> String
}

extension TimelineFormat {
  /// Most formats are of entries.
  public var hasRows: Bool { true }

  /// Nothing.
  public func ending(_ heading: ReportHeading) -> String { "" }
}
