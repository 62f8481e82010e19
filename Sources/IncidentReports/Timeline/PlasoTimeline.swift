internal import IncidentCore
internal import SafeText

/// The 17 columns of plaso's `l2tcsv`, for older forensic tools.
///
/// It has no quotes: a comma in a value becomes a blank, an empty value a hyphen, and a value never
/// begins with a quotation mark. Times are UTC in whole seconds. Source: `plaso/output/l2t_csv.py`.
public struct PlasoTimeline: TimelineFormat {
  /// The columns.
  public static let columns =
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,"
    + "notes,format,extra"
  /// Longest short text. Unicode scalars.
  private static let shortLength = 80

  /// The format.
  public init() {}

  /// The names of the columns, and the export as an event.
  public func heading(_ heading: ReportHeading) -> String {
    Self.columns + "\n"
      + line(
        heading.exportedAt, kind: "export", user: heading.exportedBy.rawValue,
        text: heading.sentence, notes: "", extra: "", heading)
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    line(
      row.occurred, kind: row.kind, user: row.actor.rawValue, text: row.bothTexts,
      notes: row.correctionNote,
      extra: "uid: \(heading.uuid(of: row)); recorded: \(row.recorded.utcWithOffset)"
        + (row.task.map { "; task: \($0.rawValue)" } ?? ""), heading)
  }

  private func line(
    _ moment: Moment, kind: String, user: String, text: String, notes: String, extra: String,
    _ heading: ReportHeading
  ) -> String {
    let stamp = Array(moment.utcWithOffset.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: stamp[range], as: UTF8.self) }
    let short = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.shortLength)))
    let cells = [
      "\(part(5..<7))/\(part(8..<10))/\(part(0..<4))", part(11..<19), "UTC", "....", "IR",
      "Incident timeline", kind, user, "", short,
      text, "2", heading.incident.rawValue, "", notes, "warroom", extra,
    ]
    return cells.map(cell).joined(separator: ",") + "\n"
  }

  private func cell(_ text: String) -> String {
    let line = Escape.replacingASCII(in: Escape.visible(text, lineBreak: " - ")) {
      $0 == UInt8(ascii: ",") ? [UInt8(ascii: " ")] : nil
    }
    if line.isEmpty { return "-" }
    return line.unicodeScalars.first == "\"" ? "'\(line.unicodeScalars.dropFirst())" : line
  }
}
