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
  public func heading(_ heading: TimelineHeading) -> String {
    let about = [
      heading.isDrill ? "warroom timeline DRILL" : "warroom timeline",
      heading.incident.rawValue, heading.bothTitles, "SEV\(heading.severity.rawValue)",
      heading.tlpMark, "head #\(heading.headSeq)", heading.headHash,
      "exported \(heading.exportedAt.utcWithOffset)", "by \(heading.exportedBy.rawValue)",
    ]
    return (byteOrderMark ? "\u{FEFF}" : "") + line(about) + line(CSVTimeline.columns)
  }

  /// One line.
  public func row(_ row: TimelineRow) -> String {
    line([
      String(row.seq), row.occurred.utcWithOffset, row.zone.iso8601(row.occurred),
      row.recorded.utcWithOffset, row.zone.iso8601(row.recorded), row.zone.identifier,
      row.actor.rawValue, row.kind, row.phase?.rawValue ?? "", row.task?.rawValue ?? "",
      row.english, row.japanese, row.correctionNote,
    ])
  }

  private func line(_ cells: [String]) -> String {
    cells.map { Escape.csv($0, guardFormulas: true) }.joined(separator: ",") + "\r\n"
  }
}
