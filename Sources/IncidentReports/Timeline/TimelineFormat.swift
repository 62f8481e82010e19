/// One way to write a timeline down. A format keeps nothing from one row to the next, so a report
/// of a million entries needs no more memory than one of ten.
public protocol TimelineFormat: Sendable {
  /// What stands before the first row.
  func heading(_ heading: ReportHeading) -> String

  /// One row of the report that `heading` is of.
  func row(_ row: TimelineRow, of heading: ReportHeading) -> String

  /// What stands after the last row.
  func ending(_ heading: ReportHeading) -> String
}

extension TimelineFormat {
  /// Nothing.
  public func ending(_ heading: ReportHeading) -> String { "" }
}
