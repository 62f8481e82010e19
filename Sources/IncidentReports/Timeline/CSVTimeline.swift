internal import IncidentCore
internal import SafeText

/// A table for spreadsheets: UTF-8, every cell quoted, CR LF after each row (RFC 4180).
///
/// The first line says what the report is, the second names the columns. A cell that a spreadsheet
/// could take for a formula begins with `'`; programs should read the JSON Lines instead.
public struct CSVTimeline: TimelineFormat {
  /// The names of the columns.
  public static let columns = [
    "seq", "occurred_utc", "occurred_local", "recorded_utc", "recorded_local", "zone", "actor",
    "kind", "phase", "task", "text_en", "text_ja", "correction",
  ]

  private let byteOrderMark: Bool

  /// A table; with `byteOrderMark` a Japanese Excel reads it as UTF-8 instead of Shift_JIS.
  public init(byteOrderMark: Bool = false) { self.byteOrderMark = byteOrderMark }

  /// The line about the report and the line of column names.
  public func heading(_ heading: ReportHeading) -> String {
    let about =
      [
        heading.isDrill ? "warroom timeline DRILL" : "warroom timeline",
        heading.incident.rawValue, heading.bothTitles, "SEV\(heading.severity.rawValue)",
        heading.tlpMark, "head #\(heading.headSeq)", heading.headHash,
        "exported \(heading.exportedAt.utcWithOffset)", "by \(heading.exportedBy.rawValue)",
      ] + (heading.handling.isComplete ? [] : [heading.handling.line])
    return (byteOrderMark ? "\u{FEFF}" : "") + line(about) + line(CSVTimeline.columns)
  }

  /// One line. What the room made itself is only quoted; every text goes through the guard.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let occurred = (row.occurred.utcWithOffset, row.zone.iso8601(row.occurred))
    let recorded =
      row.occurred == row.recorded
      ? occurred : (row.recorded.utcWithOffset, row.zone.iso8601(row.recorded))
    let own = [String(row.seq), occurred.0, occurred.1, recorded.0, recorded.1]
      .map { "\"\($0)\"" }.joined(separator: ",")
    let english = cell(row.english)
    let texts = [
      cell(row.zone.identifier), cell(row.actor.rawValue), cell(row.kind),
      "\"\(row.phase?.rawValue ?? "")\"", cell(row.task?.rawValue ?? ""), english,
      row.saysTheSameTwice ? english : cell(row.japanese), cell(row.correctionNote),
    ]
    return own + "," + texts.joined(separator: ",") + "\r\n"
  }

  private func cell(_ text: String) -> String { Escape.csv(text, guardFormulas: true) }

  private func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }
}
