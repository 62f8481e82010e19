internal import IncidentCore
internal import SafeText

/// The CSV that DFIR-IRIS imports into the timeline of a case.
///
/// Its reader splits the file into lines before it reads cells, wants a fraction and no `Z` in the
/// date, refuses a byte order mark, refuses the whole file when an asset or indicator is not in the
/// case yet, and a title of one character. Source: `case_timeline_routes.py` of v2.4.20.
public struct IRISTimeline: TimelineFormat {
  /// The columns; all ten are needed.
  public static let columns = [
    "event_date", "event_tz", "event_title", "event_category", "event_content", "event_raw",
    "event_source", "event_assets", "event_iocs", "event_tags",
  ]
  /// Longer titles are cut; the whole text is in the content. Unicode scalars.
  private static let titleLength = 120

  /// The format.
  public init() {}

  /// The names of the columns, and the export as an event.
  public func heading(_ heading: ReportHeading) -> String {
    CSV.row(IRISTimeline.columns)
      + line(
        heading.exportedAt, title: "warroom export", content: heading.sentence, raw: "",
        tags: heading.tags)
  }

  /// One entry on a line.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let content = row.bothTexts + (row.correctionNote.isEmpty ? "" : " [\(row.correctionNote)]")
    let tags =
      heading.tags(of: row)
      + [row.kind, row.phase?.rawValue, row.task?.rawValue].compactMap(\.self)
    return line(
      row.occurred, title: "\(row.actor.rawValue): \(row.english)", content: content,
      raw: row.json.line, tags: tags)
  }

  private func line(
    _ moment: Moment, title: String, content: String, raw: String, tags: [String]
  ) -> String {
    let date = String(moment.utcWithOffset.dropLast("+00:00".count))
    let short = String(String.UnicodeScalarView(title.unicodeScalars.prefix(Self.titleLength)))
    let cells = [
      date, "+00:00", oneLine(short), "", oneLine(content), raw, "warroom", "", "",
      tags.joined(separator: "|"),
    ]
    return CSV.row(cells)
  }

  private func oneLine(_ text: String) -> String { Escape.visible(text, lineBreak: " / ") }
}
